using Busbar.Iso15118.Sessions;
using Busbar.Station.Authorization;
using Busbar.Station.Provisioning;
using Busbar.Station.Transactions;

namespace Busbar.Station.CentralSystem;

/// <summary>What a station asks of its CSMS, in the station's own words; each protocol version translates.</summary>
internal interface ICentralSystem
{
    Task<Reply<BootReply>> BootAsync(BootCause cause, CancellationToken cancellationToken);

    Task<Reply<DateTimeOffset>> HeartbeatAsync(CancellationToken cancellationToken);

    Task<Reply<TokenInfo>> AuthorizeAsync(IdToken token, CancellationToken cancellationToken);

    /// <summary>Hands over one transaction message; a version that has no message for it says so at once.</summary>
    Task<Reply<DeliveryReply>> DeliverAsync(TransactionRecord record, CancellationToken cancellationToken);

    /// <summary>Tells something that needs no answer but an acknowledgement; false when the version has no message for it.</summary>
    Task<Reply<NoticeReply>> NotifyAsync(Notice notice, CancellationToken cancellationToken);

    /// <summary>Asks whether a contract in a car may charge.</summary>
    Task<Reply<ContractReply>> AuthorizeContractAsync(ContractProof proof, CancellationToken cancellationToken);

    /// <summary>Tells what a car needs before it gets schedules.</summary>
    Task<Reply<NeedsReply>> TellNeedsAsync(int evseId, EnergyNeeds needs, CancellationToken cancellationToken);

    /// <summary>Has certificates made for a car; null when there are none for it.</summary>
    Task<Reply<byte[]?>> MakeCertificatesAsync(VehicleCertificateRequest request, CancellationToken cancellationToken);
}

/// <summary>An answer of the CSMS, or why there is none.</summary>
internal readonly record struct Reply<T>(T? Value, CallFailure? Failure)
{
    internal bool IsAnswered => Failure is null;

    internal static Reply<T> Of(T value) => new(value, null);

    internal static Reply<T> None(CallFailure failure) => new(default, failure);
}

/// <summary>Why a call brought no answer.</summary>
internal enum CallFailure
{
    /// <summary>The connection is or was lost.</summary>
    NotConnected,

    /// <summary>No answer came in time.</summary>
    TimedOut,

    /// <summary>The CSMS answered with an error.</summary>
    Refused,
}

/// <summary>Whether the CSMS takes the station.</summary>
internal enum RegistrationStatus
{
    Accepted,
    Pending,
    Rejected,
}

/// <summary>The answer to a boot.</summary>
internal sealed record BootReply(RegistrationStatus Status, DateTimeOffset CurrentTime, int IntervalSeconds);

/// <summary>The answer to a transaction message.</summary>
internal sealed record DeliveryReply(TokenInfo? Token = null, decimal? TotalCost = null)
{
    /// <summary>Limits for the rest of the transaction (2.1).</summary>
    internal TransactionLimits? Limits { get; init; }
}

/// <summary>What a transaction may use up: energy in Wh, time in seconds, state of charge in percent, money (OCPP 2.1 E16).</summary>
internal sealed record TransactionLimits(decimal? EnergyWattHours, int? TimeSeconds, int? StateOfCharge, decimal? Cost);

/// <summary>The answer to a notice; only some say anything.</summary>
internal sealed record NoticeReply(bool IsAccepted = true)
{
    internal static NoticeReply Taken { get; } = new();
}
