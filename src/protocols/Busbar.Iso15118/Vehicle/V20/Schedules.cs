using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>Schedules and prices of a station as offers, and the car's profile as an answer.</summary>
internal static class Schedules
{
    private const int MostProfileEntries = 2048;

    internal static IReadOnlyList<PowerOffer> Of(ScheduledSeResControlMode scheduled, DateTimeOffset now) => [.. scheduled.ScheduleTuples.Select(tuple => Of(tuple, now))];

    /// <summary>In dynamic control the car only says what it could take at most.</summary>
    internal static PowerProfile Dynamic(EvccFacts facts) => new(0, facts.Now, [new ProfileStep(TimeSpan.Zero, facts.Vehicle.Limits.MostWatts)]);

    internal static EvPowerProfile ProfileOf(PowerProfile profile, bool isDynamic) => new()
    {
        TimeAnchor = (ulong)Math.Max(0, profile.Start.ToUnixTimeSeconds()),
        DynamicEvPptControlMode = isDynamic ? new DynamicEvPptControlMode() : null,
        ScheduledEvPptControlMode = isDynamic ? null : new ScheduledEvPptControlMode { SelectedScheduleTupleId = (uint)profile.OfferId },
        EvPowerProfileEntries = new EvPowerProfileEntryList
        {
            EvPowerProfileEntries =
            [
                .. profile.Steps.Take(MostProfileEntries).Select((step, index) => new PowerScheduleEntry
                {
                    Duration = (uint)(index + 1 < profile.Steps.Count ? profile.Steps[index + 1].From - step.From : TimeSpan.FromDays(1)).TotalSeconds,
                    Power = V20Values.Of(step.Watts),
                }),
            ],
        },
    };

    private static PowerOffer Of(ScheduleTuple tuple, DateTimeOffset now)
    {
        var power = tuple.ChargingSchedule.PowerSchedule;
        var discharge = tuple.DischargingSchedule?.PowerSchedule.PowerScheduleEntries.PowerScheduleEntries;
        var entries = power.PowerScheduleEntries.PowerScheduleEntries;
        var stacks = tuple.ChargingSchedule.AbsolutePriceSchedule?.PriceRuleStacks.PriceRuleStacks;
        var levels = tuple.ChargingSchedule.PriceLevelSchedule?.PriceLevelScheduleEntries.PriceLevelScheduleEntries;
        List<OfferPeriod> periods = [];
        var from = TimeSpan.Zero;
        for (var i = 0; i < entries.Count; i++)
        {
            var price = PriceAt(stacks, from) ?? LevelAt(levels, from);
            var back = discharge is not null && i < discharge.Count ? Math.Abs(Total(discharge[i])) : 0;
            periods.Add(new OfferPeriod(from, Total(entries[i]), back, price));
            from += TimeSpan.FromSeconds(entries[i].Duration);
        }

        return new PowerOffer
        {
            Id = (int)Math.Min(tuple.ScheduleTupleId, int.MaxValue),
            Start = power.TimeAnchor is > 0 and < 253_402_300_800 ? DateTimeOffset.FromUnixTimeSeconds((long)power.TimeAnchor) : now,
            Duration = from,
            Periods = periods,
            Currency = tuple.ChargingSchedule.AbsolutePriceSchedule?.Currency ?? (levels is null ? null : "XXX"), // levels are no money
        };
    }

    private static double Total(PowerScheduleEntry entry) => entry.Power.Number() + (entry.PowerL2?.Number() ?? 0) + (entry.PowerL3?.Number() ?? 0);

    private static decimal? PriceAt(IReadOnlyList<PriceRuleStack>? stacks, TimeSpan at)
    {
        var until = TimeSpan.Zero;
        foreach (var stack in stacks ?? [])
        {
            until += TimeSpan.FromSeconds(stack.Duration);
            if (at < until)
            {
                return (decimal)stack.PriceRules[0].EnergyFee.Number();
            }
        }

        return null;
    }

    private static decimal? LevelAt(IReadOnlyList<PriceLevelScheduleEntry>? levels, TimeSpan at)
    {
        var until = TimeSpan.Zero;
        foreach (var level in levels ?? [])
        {
            until += TimeSpan.FromSeconds(level.Duration);
            if (at < until)
            {
                return level.PriceLevel;
            }
        }

        return null;
    }
}
