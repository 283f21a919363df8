using Busbar.Charging.Watchdog;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;

namespace Busbar.Operator;

/// <summary>How the operator behaves, whatever carries it.</summary>
public sealed record OperatorOptions
{
    /// <summary>Whether a station that nobody entered is taken in when it connects.</summary>
    public bool IsOnboardingOpen { get; init; }

    /// <summary>Whether stations may connect without TLS and without a password; the host allows it on loopback only.</summary>
    public bool IsInsecure { get; init; }

    /// <summary>How often stations send a heartbeat.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>When a station that is pending or rejected may boot again.</summary>
    public TimeSpan BootRetryInterval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether a token that nobody entered may charge; for a laboratory.</summary>
    public bool AcceptsUnknownTokens { get; init; }

    /// <summary>Whether raw frames are kept for the station's message view.</summary>
    public bool KeepsFrames { get; init; } = true;

    /// <summary>Whether each station is asked for its device model when it boots with a firmware whose model is not known.</summary>
    public bool ReadsDeviceModels { get; init; } = true;

    /// <summary>How long the watchdog waits.</summary>
    public WatchdogOptions Watchdog { get; init; } = new();

    /// <summary>What one station's calls may cost.</summary>
    public RpcLimits Rpc { get; init; } = RpcLimits.Default;

    /// <summary>What one station's connection may cost.</summary>
    public LinkLimits Link { get; init; } = LinkLimits.Default;

    /// <summary>Answers data transfers of stations; null answers that the vendor is unknown.</summary>
    public DataTransferHook? DataTransfer { get; init; }
}
