using Busbar.Wire;

namespace Busbar.Ocpi.Transport;

/// <summary>What every answer is wrapped in, in every version (OCPI 2.2.1 4.1.7).</summary>
[WireObject("Response format", "OCPI 2.2.1 4.1.7")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Envelope
{
    /// <summary>What was asked for: an array, an object or a text; absent on errors.</summary>
    public JsonFragment? Data { get; init; }

    /// <summary>The OCPI status code.</summary>
    public required int StatusCode { get; init; }

    /// <summary>What the status code means here.</summary>
    public string? StatusMessage { get; init; }

    /// <summary>When the answer was made.</summary>
    public required DateTimeOffset Timestamp { get; init; }
}
