using System.Collections.Frozen;

namespace Busbar.Wire;

/// <summary>The limits that one connection puts on what it reads.</summary>
public sealed record WireLimits
{
    /// <summary>Limits that fit every message of the specifications.</summary>
    public static WireLimits Default { get; } = new();

    /// <summary>The deepest nesting that a reader follows; the deepest schema needs fewer than 16.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>
    /// Raised length limits by field, keyed <c>Record.Property</c>, for example <c>Get15118EVCertificateResponse.ExiResponse</c>
    /// (OCPP 2.0.1 errata, OCPPCommCtrlr.FieldLength).
    /// </summary>
    public FrozenDictionary<string, int> FieldLengths { get; init; } = FrozenDictionary<string, int>.Empty;
}
