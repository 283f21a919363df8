using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for tariffs (OCPP 2.1 I09).</summary>
[WireMessage("GetTariffs", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 I09")]
[WireRecord]
public sealed partial record GetTariffsRequest
{
    /// <summary>The EVSE; 0 means all.</summary>
    [Range(Min = 0)]
    public required int EvseId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Brings tariffs and whom they hold for (OCPP 2.1 I09).</summary>
[WireMessage("GetTariffs", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 I09")]
[WireRecord]
public sealed partial record GetTariffsResponse
{
    /// <summary>Whether any was found.</summary>
    public required TariffGetStatus Status { get; init; }

    /// <summary>The tariffs.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<TariffAssignment>? TariffAssignments { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A tariff and whom it holds for (OCPP 2.1 2.95).</summary>
[WireRecord]
public sealed partial record TariffAssignment
{
    /// <summary>The tariff.</summary>
    [MaxLength(60)]
    public required string TariffId { get; init; }

    /// <summary>Whom it holds for.</summary>
    public required TariffKind TariffKind { get; init; }

    /// <summary>When it begins to hold.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>The EVSEs it holds at.</summary>
    [Items(Min = 1)]
    [Range(Min = 0)]
    public IReadOnlyList<int>? EvseIds { get; init; }

    /// <summary>The tokens it holds for.</summary>
    [Items(Min = 1)]
    [MaxLength(255)]
    public IReadOnlyList<string>? IdTokens { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether tariffs were found (OCPP 2.1 3.99).</summary>
[WireEnum]
public enum TariffGetStatus
{
    /// <summary>They were.</summary>
    Accepted,

    /// <summary>The station refuses.</summary>
    Rejected,

    /// <summary>There are none.</summary>
    NoTariff,
}

/// <summary>Whom a tariff holds for (OCPP 2.1 3.100).</summary>
[WireEnum]
public enum TariffKind
{
    /// <summary>Everybody at the EVSE.</summary>
    DefaultTariff,

    /// <summary>One driver.</summary>
    DriverTariff,
}
