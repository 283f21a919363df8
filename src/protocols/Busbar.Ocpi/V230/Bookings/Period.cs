using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A time from one moment to another (OCPI 2.3.0 Bookings 4.10).</summary>
[WireObject("Period", "OCPI 2.3.0 Bookings 4.10")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Period
{
    /// <summary>When it started or starts.</summary>
    public required DateTimeOffset StartDateTime { get; init; }

    /// <summary>When it ended or ends.</summary>
    public required DateTimeOffset EndDateTime { get; init; }
}
