using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A time that can be booked, with its power (OCPI 2.3.0 Bookings 4.14).</summary>
[WireObject("Timeslot", "OCPI 2.3.0 Bookings 4.14")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Timeslot
{
    /// <summary>When it started or starts.</summary>
    public required DateTimeOffset StartDateTime { get; init; }

    /// <summary>When it ended or ends.</summary>
    public required DateTimeOffset EndDateTime { get; init; }

    /// <summary>The power that is guaranteed, in watts.</summary>
    public decimal? MinPower { get; init; }

    /// <summary>The most power, in watts.</summary>
    public decimal? MaxPower { get; init; }

    /// <summary>Whether green energy is available.</summary>
    public bool? GreenEnergySupport { get; init; }
}
