using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>Schedules of a DIN 70121 station as offers, and the car's profile as an answer.</summary>
internal static class Schedules
{
    private const int MostProfileEntries = 5;

    /// <summary>The schedules; without any, what the station's limits allow.</summary>
    internal static IReadOnlyList<PowerOffer> Of(SaSchedules schedules, SupplyReport report, DateTimeOffset now) =>
        schedules is SaScheduleList { SaScheduleTuples.Count: > 0 } list && list.SaScheduleTuples.All(t => t.PMaxSchedule.PMaxScheduleEntries.Count > 0)
            ? [.. list.SaScheduleTuples.Select(tuple => Of(tuple, now))]
            : [PowerOffer.Flat(now, report.MostWatts ?? short.MaxValue)];

    internal static ChargingProfile ProfileOf(PowerProfile profile) => new()
    {
        SaScheduleTupleId = (short)profile.OfferId,
        ProfileEntries =
        [
            .. profile.Steps.Take(MostProfileEntries).Select(step => new ProfileEntry
            {
                ChargingProfileEntryStart = (uint)step.From.TotalSeconds,
                ChargingProfileEntryMaxPower = (short)Math.Clamp(step.Watts, 0, short.MaxValue),
            }),
        ],
    };

    private static PowerOffer Of(SaScheduleTuple tuple, DateTimeOffset now)
    {
        var entries = tuple.PMaxSchedule.PMaxScheduleEntries;
        var starts = entries.Select(entry => entry.TimeInterval is RelativeTimeInterval i ? TimeSpan.FromSeconds(i.Start) : TimeSpan.Zero).ToList();
        var last = entries[^1].TimeInterval is RelativeTimeInterval { Duration: { } duration } ? TimeSpan.FromSeconds(duration) : TimeSpan.FromDays(1);
        return new PowerOffer
        {
            Id = tuple.SaScheduleTupleId,
            Start = now,
            Duration = starts[^1] + last,
            Periods = [.. entries.Select((entry, index) => new OfferPeriod(starts[index], entry.PMax))],
        };
    }
}
