namespace Busbar.Oscp;

/// <summary>A request as it travels, whatever carries it.</summary>
/// <param name="Method">What is done.</param>
/// <param name="Path">The last segment of the address, for example <c>heartbeat</c>.</param>
/// <param name="Body">The JSON text; empty for the end of a registration.</param>
public sealed record OscpRequest(OscpMethod Method, string Path, ReadOnlyMemory<byte> Body)
{
    /// <summary>The value of the Authorization header.</summary>
    public string? Authorization { get; init; }

    /// <summary>The request's own id (X-Request-ID).</summary>
    public string? RequestId { get; init; }

    /// <summary>The id of the request that this one answers or continues (X-Correlation-ID).</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Which segment of a long message this is, counted from 1 (X-Segment-Index).</summary>
    public int? SegmentIndex { get; init; }

    /// <summary>How many segments the message has (X-Segment-Count).</summary>
    public int? SegmentCount { get; init; }

    /// <summary>Where it came from, for limits per address.</summary>
    public string? RemoteAddress { get; init; }

    /// <summary>Names the request and hides its token.</summary>
    public override string ToString() => $"{Method} {Path} {RequestId}";
}
