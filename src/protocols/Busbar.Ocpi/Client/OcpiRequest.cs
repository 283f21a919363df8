using Busbar.Ocpi.Transport;

namespace Busbar.Ocpi.Client;

/// <summary>A request to a peer.</summary>
public sealed record OcpiRequest
{
    /// <summary>What the call is for, in logs and figures: the module. Addresses are never logged, since they carry tokens of drivers.</summary>
    public required string Module { get; init; }

    /// <summary>The method.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>The address.</summary>
    public required string Url { get; init; }

    /// <summary>The body as JSON; null for none.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>The routing headers.</summary>
    public Routing Routing { get; init; }

    /// <summary>The id of the chain; null makes a new one.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>How long to wait; null waits as long as the options say.</summary>
    public TimeSpan? Timeout { get; init; }
}
