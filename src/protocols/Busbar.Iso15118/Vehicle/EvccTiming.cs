namespace Busbar.Iso15118.Vehicle;

/// <summary>The clocks of a car's controller; the time-outs are the standards', the paces are ours.</summary>
public sealed record EvccTiming
{
    /// <summary>From the connection to the answer of SessionSetup: 20 s.</summary>
    public TimeSpan CommunicationSetup { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The answer to most messages: 2 s.</summary>
    public TimeSpan Message { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The answer to messages with certificates, ServiceDetail and PowerDelivery: 5 s.</summary>
    public TimeSpan SlowMessage { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The answer to CurrentDemand: 0.25 s.</summary>
    public TimeSpan CurrentDemand { get; init; } = TimeSpan.FromSeconds(0.25);

    /// <summary>The answer to a charge loop of ISO 15118-20: 0.5 s.</summary>
    public TimeSpan ChargeLoop { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>How long a station may say that it needs more time: 60 s.</summary>
    public TimeSpan Ongoing { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long an ISO 15118-20 station may wait for the driver: 180 s.</summary>
    public TimeSpan OngoingCustomer { get; init; } = TimeSpan.FromSeconds(180);

    /// <summary>The check of the cable: 40 s.</summary>
    public TimeSpan CableCheck { get; init; } = TimeSpan.FromSeconds(40);

    /// <summary>The pre-charge: 7 s.</summary>
    public TimeSpan PreCharge { get; init; } = TimeSpan.FromSeconds(7);

    /// <summary>The pre-charge in ISO 15118-20: 10 s.</summary>
    public TimeSpan PreChargeV20 { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From SessionSetup until energy flows in DIN 70121: 150 s.</summary>
    public TimeSpan ReadyToCharge { get; init; } = TimeSpan.FromSeconds(150);

    /// <summary>The pace at which it asks again when a station needs more time.</summary>
    public TimeSpan PollPace { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The pace of the loop with direct current; ISO 15118-20 stations wait 0.5 s.</summary>
    public TimeSpan DirectPace { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The pace of the loop with alternating current in ISO 15118-2, where a station waits 60 s.</summary>
    public TimeSpan AlternatingPace { get; init; } = TimeSpan.FromSeconds(1);
}
