using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells the station that somebody pays on the web (OCPP 2.1 C25).</summary>
[WireMessage("NotifyWebPaymentStarted", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 C25")]
[WireRecord]
public sealed partial record NotifyWebPaymentStartedRequest
{
    /// <summary>The EVSE that they pay for.</summary>
    [Range(Min = 0)]
    public required int EvseId { get; init; }

    /// <summary>Seconds until nothing more is to be expected.</summary>
    public required int Timeout { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 C25).</summary>
[WireMessage("NotifyWebPaymentStarted", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 C25")]
[WireRecord]
public sealed partial record NotifyWebPaymentStartedResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
