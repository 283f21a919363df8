using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>Offers as DIN 70121 schedules, whose powers are whole watts up to 32 kW: what is more is cut, the limits tell the rest.</summary>
internal static class Schedules
{
    private const int MostEntries = 5;

    internal static SaSchedules Of(IReadOnlyList<PowerOffer> offers) => new SaScheduleList { SaScheduleTuples = [.. offers.Take(1).Select(Tuple)] };

    internal static PowerProfile ProfileOf(PowerDeliveryReq request, PowerOffer offer) => new(
        offer.Id,
        offer.Start,
        request.ChargingProfile is { } profile
            ? [.. profile.ProfileEntries.Select(e => new ProfileStep(TimeSpan.FromSeconds(e.ChargingProfileEntryStart), e.ChargingProfileEntryMaxPower))]
            : [.. offer.Periods.Select(p => new ProfileStep(p.From, p.Watts))]);

    private static SaScheduleTuple Tuple(PowerOffer offer) => new()
    {
        SaScheduleTupleId = (short)offer.Id,
        PMaxSchedule = new PMaxSchedule
        {
            PMaxScheduleId = (short)offer.Id,
            PMaxScheduleEntries =
            [
                .. offer.Periods.Take(MostEntries).Select((period, index) => new PMaxScheduleEntry
                {
                    TimeInterval = new RelativeTimeInterval { Start = (uint)period.From.TotalSeconds, Duration = (uint)offer.LengthOf(index).TotalSeconds },
                    PMax = (short)Math.Clamp(period.Watts, 0, short.MaxValue),
                }),
            ],
        },
    };
}
