using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells of a fault in the grid (OCPP 2.1 R05).</summary>
[WireMessage("NotifyDERAlarm", MessageKind.Request, MessageSender.Station, "OCPP 2.1 R05")]
[WireRecord]
public sealed partial record NotifyDerAlarmRequest
{
    /// <summary>The kind of control.</summary>
    public required DerControlType ControlType { get; init; }

    /// <summary>When it began or ended.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>What is wrong.</summary>
    public GridEventFault? GridEventFault { get; init; }

    /// <summary>Whether it is over; absent means no.</summary>
    public bool? AlarmEnded { get; init; }

    /// <summary>What the vehicle says about it.</summary>
    [MaxLength(200)]
    public string? ExtraInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 R05).</summary>
[WireMessage("NotifyDERAlarm", MessageKind.Response, MessageSender.Station, "OCPP 2.1 R05")]
[WireRecord]
public sealed partial record NotifyDerAlarmResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What is wrong in the grid (OCPP 2.1 3.50).</summary>
[WireEnum]
public enum GridEventFault
{
    /// <summary>The currents of the phases differ too much.</summary>
    CurrentImbalance,

    /// <summary>An emergency here.</summary>
    LocalEmergency,

    /// <summary>Too little power comes in.</summary>
    LowInputPower,

    /// <summary>Too much current.</summary>
    OverCurrent,

    /// <summary>Too high a frequency.</summary>
    OverFrequency,

    /// <summary>Too high a voltage.</summary>
    OverVoltage,

    /// <summary>The phases turn the wrong way.</summary>
    PhaseRotation,

    /// <summary>An emergency elsewhere.</summary>
    RemoteEmergency,

    /// <summary>Too low a frequency.</summary>
    UnderFrequency,

    /// <summary>Too low a voltage.</summary>
    UnderVoltage,

    /// <summary>The voltages of the phases differ too much.</summary>
    VoltageImbalance,
}
