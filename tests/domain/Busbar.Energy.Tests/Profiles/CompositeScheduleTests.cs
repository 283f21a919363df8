using Busbar.Energy.Profiles;
using Busbar.TestKit;

namespace Busbar.Energy.Tests.Profiles;

public sealed class CompositeScheduleTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 28, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    [Clause("OCPP 2.1 K01.FR.17")]
    public void The_highest_stack_level_leads_until_its_schedule_ends()
    {
        var low = Limits(ProfilePurpose.TxProfile, 1, (0, 16));
        var high = Limits(ProfilePurpose.TxProfile, 2, (0, 10)) with { };
        high = high with { Schedule = high.Schedule with { DurationSeconds = 600 } };

        Assert.Equal([(0, 10), (600, 16)], Limits(Merge(3600, low, high)));
    }

    [Fact]
    [Clause("OCPP 2.1 K01.FR.36")]
    [Clause("OCPP 2.1 K01.FR.37")]
    public void A_profile_counts_from_validFrom_until_before_validTo()
    {
        var profile = Limits(ProfilePurpose.TxProfile, 1, (0, 10)) with { ValidFrom = Noon.AddSeconds(60), ValidTo = Noon.AddSeconds(120) };

        Assert.Equal([(0, 32), (60, 10), (120, 32)], Limits(Merge(300, profile)));
    }

    [Fact]
    public void A_transaction_profile_overrules_the_default_and_leaves_gaps_to_it()
    {
        var own = Limits(ProfilePurpose.TxProfile, 0, (0, 20));
        own = own with { Schedule = own.Schedule with { DurationSeconds = 100 } };

        Assert.Equal([(0, 20), (100, 6)], Limits(Merge(300, own, Limits(ProfilePurpose.TxDefaultProfile, 9, (0, 6)))));
    }

    [Fact]
    [Clause("OCPP 2.1 K08.FR.04")]
    public void The_lowest_of_all_purposes_holds_at_every_boundary()
    {
        var merged = Merge(
            600,
            Limits(ProfilePurpose.TxProfile, 0, (0, 10), (200, 30)),
            Limits(ProfilePurpose.ChargingStationMaxProfile, 0, (0, 16), (400, 8)) with { EvseId = 0 },
            Limits(ProfilePurpose.ChargingStationExternalConstraints, 0, (0, 25), (100, 9)) with { EvseId = 0 });

        Assert.Equal([(0, 10), (100, 9), (400, 8)], Limits(merged));
    }

    [Fact]
    public void Local_generation_comes_on_top()
    {
        var merged = Merge(
            60,
            Limits(ProfilePurpose.TxProfile, 0, (0, 10)),
            Limits(ProfilePurpose.LocalGeneration, 0, (0, 4)) with { EvseId = 0 });

        Assert.Equal([(0, 14)], Limits(merged));
    }

    [Fact]
    [Clause("OCPP 2.1 K01.FR.50")]
    public void Watts_become_amperes_by_the_number_of_phases_of_the_period()
    {
        var profile = Limits(ProfilePurpose.TxProfile, 0);
        profile = profile with
        {
            Schedule = profile.Schedule with
            {
                Unit = RateUnit.W,
                Periods = [new(0, new Rate(6900)), new(60, new Rate(2300), NumberPhases: 1)],
            },
        };

        Assert.Equal([(0, 10), (60, 10)], Merge(120, profile).Select(period => (period.StartSeconds, (int)Math.Round(period.Rate.Limit!.Value))));
        Assert.Equal(1, Merge(120, profile)[1].NumberPhases);
    }

    [Fact]
    [Clause("OCPP 2.1 K08.FR.08")]
    public void A_setpoint_is_kept_between_the_discharge_limit_and_the_limit()
    {
        var profile = Limits(ProfilePurpose.TxProfile, 0);
        profile = profile with { Schedule = profile.Schedule with { Periods = [new(0, new Rate(null, -20, -30))] } };
        var station = Limits(ProfilePurpose.ChargingStationMaxProfile, 0) with { EvseId = 0 };
        station = station with { Schedule = station.Schedule with { Periods = [new(0, new Rate(16, -12))] } };

        var rate = Merge(60, profile, station)[0].Rate;

        Assert.Equal(new Rate(16, -12, -12), rate);
    }

    [Fact]
    public void In_1_6_a_default_of_one_connector_hides_the_default_of_the_station()
    {
        var station = Limits(ProfilePurpose.TxDefaultProfile, 5, (0, 6)) with { EvseId = 0 };
        var own = Limits(ProfilePurpose.TxDefaultProfile, 1, (0, 20));

        Assert.Equal([(0, 6)], Limits(Merge(60, station, own)));
        Assert.Equal([(0, 20)], Limits(CompositeSchedule.Merge([station, own], Request(60) with { EvseDefaultsReplaceStationDefaults = true })));
    }

    [Fact]
    [Clause("OCPP 2.1 K01.FR.91")]
    public void A_daily_schedule_in_local_time_follows_the_change_to_summer_time()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
        var daily = Limits(ProfilePurpose.TxDefaultProfile, 0, (0, 8), (6 * 3600, 32)) with { Kind = ProfileKind.Recurring, Recurrency = Recurrency.Daily };
        daily = daily with { Schedule = daily.Schedule with { Start = new DateTimeOffset(2026, 1, 1, 22, 0, 0, TimeSpan.Zero), UsesLocalTime = true } };

        // Saturday noon UTC is 13:00 in Amsterdam. The clock jumps on Sunday at 01:00 UTC, so 22:00 to 04:00 has five hours.
        var merged = CompositeSchedule.Merge([daily], Request(2 * 86400) with { TimeZone = zone });

        Assert.Equal([(0, 32), (9 * 3600, 8), (14 * 3600, 32), (32 * 3600, 8), (38 * 3600, 32)], Limits(merged));
    }

    [Fact]
    [Clause("OCPP 2.1 K01.FR.91")]
    public void The_hour_that_the_change_to_winter_time_repeats_is_executed_twice()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
        var daily = Limits(ProfilePurpose.TxDefaultProfile, 0, (0, 8), (5400, 32)) with { Kind = ProfileKind.Recurring, Recurrency = Recurrency.Daily };
        daily = daily with { Schedule = daily.Schedule with { Start = new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.Zero), UsesLocalTime = true } };

        // On 25 October the clock goes back from 03:00 to 02:00 at 01:00 UTC: 02:00 to 02:30 comes a second time.
        var merged = CompositeSchedule.Merge([daily], Request(4 * 3600) with { From = new DateTimeOffset(2026, 10, 24, 22, 0, 0, TimeSpan.Zero), TimeZone = zone });

        Assert.Equal([(0, 32), (3600, 8), (9000, 32), (10800, 8), (12600, 32)], Limits(merged));
    }

    [Fact]
    public void Merging_never_exceeds_any_leading_limit_and_does_not_depend_on_the_order()
    {
        var random = Seed.Random(4711);
        for (var round = 0; round < 2_000; round++)
        {
            ChargingProfile[] profiles = [.. Enumerable.Range(0, random.Next(1, 8)).Select(level => RandomProfile(random, level))];
            var merged = Merge(7200, profiles);
            random.Shuffle(profiles);

            Assert.Equal(merged, Merge(7200, profiles));
            Assert.All(merged.Zip(merged.Skip(1)), pair => Assert.True(pair.First.StartSeconds < pair.Second.StartSeconds));
            foreach (var period in merged)
            {
                foreach (var cap in profiles.Where(profile => profile.Purpose == ProfilePurpose.ChargingStationMaxProfile).OrderByDescending(profile => profile.StackLevel).Take(1))
                {
                    var said = ProfileCourse.At(cap, Request(7200), Noon.AddSeconds(period.StartSeconds).UtcTicks).Period;
                    if (said is not null)
                        Assert.True(period.Rate.Limit <= said.Rate.Limit);
                }
            }
        }
    }

    [Fact]
    public void Ten_profiles_over_a_day_are_merged_without_allocating()
    {
        ChargingProfile[] profiles = [.. Enumerable.Range(0, 10).Select(level => Limits((ProfilePurpose)(level % 4), level, [.. Enumerable.Range(0, 10).Select(step => (step * 8000, 6 + ((step * 7) % 26)))]) with { EvseId = level % 4 < 2 ? 0 : 1 })];
        var request = Request(86400);
        var periods = new CompositePeriod[512];
        CompositeSchedule.Merge(profiles, request, periods);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = CompositeSchedule.Merge(profiles, request, periods);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.InRange(count, 2, 512);
    }

    private static ChargingProfile RandomProfile(Random random, int level)
    {
        var purpose = (ProfilePurpose)random.Next(4);
        var starts = Enumerable.Range(1, random.Next(0, 5)).Select(_ => random.Next(1, 7200)).Distinct().Order();
        var profile = Limits(purpose, level, [(0, random.Next(0, 33)), .. starts.Select(start => (start, random.Next(0, 33)))]);
        return profile with
        {
            EvseId = purpose == ProfilePurpose.TxProfile ? 1 : random.Next(2),
            ValidFrom = random.Next(2) == 0 ? null : Noon.AddSeconds(random.Next(-3600, 3600)),
            ValidTo = random.Next(2) == 0 ? null : Noon.AddSeconds(random.Next(3600, 9000)),
            Schedule = profile.Schedule with { DurationSeconds = random.Next(2) == 0 ? null : random.Next(60, 7200) },
        };
    }

    private static ChargingProfile Limits(ProfilePurpose purpose, int level, params (int Start, int Limit)[] periods) => new()
    {
        Id = level + 1,
        EvseId = 1,
        StackLevel = level,
        Purpose = purpose,
        Kind = ProfileKind.Absolute,
        Schedule = new ChargingSchedule
        {
            Unit = RateUnit.A,
            Start = Noon,
            Periods = [.. periods.Select(period => new SchedulePeriod(period.Start, new Rate(period.Limit)))],
        },
    };

    private static CompositeRequest Request(int seconds) => new()
    {
        From = Noon,
        DurationSeconds = seconds,
        EvseId = 1,
        Unit = RateUnit.A,
        DefaultLimit = 32,
        TransactionId = "tx",
        TransactionStart = Noon.AddMinutes(-5),
    };

    private static IReadOnlyList<CompositePeriod> Merge(int seconds, params ChargingProfile[] profiles) => CompositeSchedule.Merge(profiles, Request(seconds));

    private static IEnumerable<(int Start, int Limit)> Limits(IEnumerable<CompositePeriod> periods) =>
        periods.Select(period => (period.StartSeconds, (int)Math.Round(period.Rate.Limit!.Value)));
}
