namespace Busbar.Iso15118.Station;

/// <summary>The clocks of a station's controller; the defaults are the standards'.</summary>
public sealed record SeccTiming
{
    /// <summary>From the connection to the answer of SessionSetup: 18 s.</summary>
    public TimeSpan CommunicationSetup { get; init; } = TimeSpan.FromSeconds(18);

    /// <summary>From an answer to the next request: 60 s.</summary>
    public TimeSpan Sequence { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>From an answer to the next request while ISO 15118-20 charges: 0.5 s [V2G20-1500] [V2G20-1502].</summary>
    public TimeSpan ChargeLoopSequence { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>How long a car may be told to wait: 55 s, so that its own 60 s do not run out.</summary>
    public TimeSpan Ongoing { get; init; } = TimeSpan.FromSeconds(55);

    /// <summary>How long an ISO 15118-20 car may be told to wait for its driver's authorization: 175 s of its 180 s.</summary>
    public TimeSpan OngoingCustomer { get; init; } = TimeSpan.FromSeconds(175);

    /// <summary>The answer to most messages: 1.5 s.</summary>
    public TimeSpan Performance { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>The answer to messages with certificates and to PowerDelivery: 4.5 s.</summary>
    public TimeSpan SlowPerformance { get; init; } = TimeSpan.FromSeconds(4.5);

    /// <summary>The contactor: 3 s [V2G2-862] [V2G2-865].</summary>
    public TimeSpan Contactor { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The answer to PowerDelivery in DIN 70121: 1.5 s, not the 4.5 s of ISO 15118-2.</summary>
    public TimeSpan DinContactor { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>The check of the cable: 38 s of the car's 40 s.</summary>
    public TimeSpan CableCheck { get; init; } = TimeSpan.FromSeconds(38);

    /// <summary>The change of the control pilot after PowerDelivery: 0.25 s [V2G2-847] [V2G2-848].</summary>
    public TimeSpan ControlPilot { get; init; } = TimeSpan.FromSeconds(0.25);
}
