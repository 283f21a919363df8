using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Says what became of a command at the station (OCPI 2.3.0 13.3.3).</summary>
[WireObject("CommandResult", "OCPI 2.3.0 13.3.3")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record CommandResult
{
    /// <summary>What became of the command at the station.</summary>
    public required CommandResultType Result { get; init; }

    /// <summary>A text for the driver, for each language.</summary>
    public IReadOnlyList<DisplayText>? Message { get; init; }
}

/// <summary>What became of a command at the station (OCPI 2.3.0 13.4.2).</summary>
[WireEnum]
public enum CommandResultType
{
    /// <summary>The station did it.</summary>
    Accepted,

    /// <summary>The operator cancelled the reservation.</summary>
    CanceledReservation,

    /// <summary>The EVSE is in use.</summary>
    EvseOccupied,

    /// <summary>The EVSE is not in service.</summary>
    EvseInoperative,

    /// <summary>It went wrong.</summary>
    Failed,

    /// <summary>The station cannot do it.</summary>
    NotSupported,

    /// <summary>The station refuses.</summary>
    Rejected,

    /// <summary>The station did not answer.</summary>
    Timeout,

    /// <summary>There is no such reservation.</summary>
    UnknownReservation,
}
