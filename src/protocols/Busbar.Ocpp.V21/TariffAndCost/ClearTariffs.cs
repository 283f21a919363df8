using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to remove tariffs (OCPP 2.1 I10).</summary>
[WireMessage("ClearTariffs", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 I10")]
[WireRecord]
public sealed partial record ClearTariffsRequest
{
    /// <summary>The tariffs; absent means all.</summary>
    [Items(Min = 1)]
    [MaxLength(60)]
    public IReadOnlyList<string>? TariffIds { get; init; }

    /// <summary>Those of this EVSE; absent means all.</summary>
    [Range(Min = 0)]
    public int? EvseId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says which tariffs are removed (OCPP 2.1 I10).</summary>
[WireMessage("ClearTariffs", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 I10")]
[WireRecord]
public sealed partial record ClearTariffsResponse
{
    /// <summary>One result a tariff.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<ClearTariffsResult> ClearTariffsResult { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What became of one tariff (OCPP 2.1 2.24).</summary>
[WireRecord]
public sealed partial record ClearTariffsResult
{
    /// <summary>Whether it was removed.</summary>
    public required TariffClearStatus Status { get; init; }

    /// <summary>The tariff; absent where there is none.</summary>
    [MaxLength(60)]
    public string? TariffId { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a tariff was removed (OCPP 2.1 3.97).</summary>
[WireEnum]
public enum TariffClearStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>It was not.</summary>
    Rejected,

    /// <summary>There is none.</summary>
    NoTariff,
}
