using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Sets the tariff that holds for everybody without one of their own (OCPP 2.1 I07).</summary>
[WireMessage("SetDefaultTariff", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 I07")]
[WireRecord]
public sealed partial record SetDefaultTariffRequest
{
    /// <summary>The EVSE; 0 means all.</summary>
    [Range(Min = 0)]
    public required int EvseId { get; init; }

    /// <summary>The tariff.</summary>
    public required Tariff Tariff { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the tariff is set (OCPP 2.1 I07).</summary>
[WireMessage("SetDefaultTariff", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 I07")]
[WireRecord]
public sealed partial record SetDefaultTariffResponse
{
    /// <summary>Whether it is.</summary>
    public required TariffSetStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a default tariff was set (OCPP 2.1 3.101).</summary>
[WireEnum]
public enum TariffSetStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>It was not.</summary>
    Rejected,

    /// <summary>The tariff is too large for the station.</summary>
    TooManyElements,

    /// <summary>The station does not support a condition of the tariff.</summary>
    ConditionNotSupported,

    /// <summary>A tariff of that id is already there.</summary>
    DuplicateTariffId,
}
