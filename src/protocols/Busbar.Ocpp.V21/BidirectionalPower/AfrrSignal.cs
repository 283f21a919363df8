using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Passes on a signal for automatic frequency restoration (OCPP 2.1 Q08).</summary>
[WireMessage("AFRRSignal", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 Q08")]
[WireRecord]
public sealed partial record AfrrSignalRequest
{
    /// <summary>When the signal takes effect.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The signal, to be looked up in the signal-watt curve.</summary>
    public required int Signal { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the signal is followed (OCPP 2.1 Q08).</summary>
[WireMessage("AFRRSignal", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 Q08")]
[WireRecord]
public sealed partial record AfrrSignalResponse
{
    /// <summary>Whether it is.</summary>
    public required GenericStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
