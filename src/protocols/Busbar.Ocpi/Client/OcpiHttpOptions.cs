using Busbar.Ocpi.Security;

namespace Busbar.Ocpi.Client;

/// <summary>How peers are called.</summary>
public sealed record OcpiHttpOptions
{
    /// <summary>Where addresses of peers may lead.</summary>
    public UrlPolicy Urls { get; init; } = UrlPolicy.Strict;

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The largest answer that is read: a page of 100 locations with all their EVSEs is far below.</summary>
    public int MaxAnswerBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many calls to one peer may be under way: one peer that stalls must not use up what all need.</summary>
    public int MaxConcurrentCalls { get; init; } = 16;

    /// <summary>How many failures in a row open the circuit of a peer.</summary>
    public int FailuresToOpen { get; init; } = 5;

    /// <summary>How long a circuit stays open before one call tries again.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(30);
}
