using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>When one can book (OCPI 2.3.0 Bookings 3.3).</summary>
[WireObject("Calendar", "OCPI 2.3.0 Bookings 3.3")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Calendar
{
    /// <summary>The id, never used again.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>Where the calendar begins.</summary>
    public required DateTimeOffset BeginFrom { get; init; }

    /// <summary>Where the calendar ends.</summary>
    public required DateTimeOffset EndBefore { get; init; }

    /// <summary>The raster of slots, in minutes.</summary>
    public int? TimeslotIncrement { get; init; }

    /// <summary>The slots that can be booked.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<Timeslot> AvailableTimeslots { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}
