using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Station;

/// <summary>What a station's controller offers to every car.</summary>
public sealed record SeccSettings
{
    /// <summary>The EVSE's identity, 7 to 37 characters of the alphabet of EVSE ids; the default says that there is none.</summary>
    public string EvseId { get; init; } = "ZZ00000";

    /// <summary>The protocols it speaks; those that its energy services cannot serve are left out.</summary>
    public IReadOnlyList<SessionProtocol> Protocols { get; init; } =
        [SessionProtocol.V20Dc, SessionProtocol.V20Ac, SessionProtocol.V2, SessionProtocol.Din70121];

    /// <summary>The ways in which energy can flow.</summary>
    public IReadOnlyList<EnergyService> Services { get; init; } = [EnergyService.Dc];

    /// <summary>Whether a driver may identify by other means: a card, an app (EIM).</summary>
    public bool AcceptsExternalPayment { get; init; } = true;

    /// <summary>Whether a contract in the car is accepted; only over TLS.</summary>
    public bool AcceptsContracts { get; init; }

    /// <summary>Whether contract certificates can be installed and updated through the station.</summary>
    public bool InstallsCertificates { get; init; }

    /// <summary>The mobility providers whose contracts are accepted; empty for any (ISO 15118-20).</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>What is offered beside charging in ISO 15118-2 sessions.</summary>
    public IReadOnlyList<ValueAddedService> ValueAddedServicesV2 { get; init; } = [];

    /// <summary>What is offered beside charging in ISO 15118-20 sessions.</summary>
    public IReadOnlyList<ValueAddedService> ValueAddedServicesV20 { get; init; } = [];

    /// <summary>Whether schedules may be agreed on (ISO 15118-20).</summary>
    public bool AllowsScheduled { get; init; } = true;

    /// <summary>Whether the station may command the power itself (ISO 15118-20).</summary>
    public bool AllowsDynamic { get; init; } = true;

    /// <summary>Whether services may be chosen anew in a session (ISO 15118-20).</summary>
    public bool AllowsServiceRenegotiation { get; init; } = true;

    /// <summary>Whether a session may be paused.</summary>
    public bool AllowsPause { get; init; } = true;

    /// <summary>How often a contract customer must sign the meter; null for never.</summary>
    public TimeSpan? ReceiptEvery { get; init; }

    /// <summary>Whether ISO 15118-20 needs TLS 1.3 with both sides authenticated; a laboratory may do without.</summary>
    public bool RequiresMutualTls13 { get; init; } = true;

    /// <summary>Within how many seconds the car must act on a notification.</summary>
    public ushort NotificationSeconds { get; init; } = 30;

    /// <summary>How its clocks run.</summary>
    public SeccTiming Timing { get; init; } = new();
}
