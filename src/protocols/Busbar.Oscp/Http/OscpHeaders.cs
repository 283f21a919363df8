namespace Busbar.Oscp;

/// <summary>The names of the headers (OSCP 2.0 transport).</summary>
internal static class OscpHeaders
{
    public const string RequestId = "X-Request-ID";
    public const string CorrelationId = "X-Correlation-ID";
    public const string SegmentIndex = "X-Segment-Index";
    public const string SegmentCount = "X-Segment-Count";
}
