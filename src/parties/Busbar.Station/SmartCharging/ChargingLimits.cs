namespace Busbar.Station.SmartCharging;

/// <summary>The electrical side of a limit: what amperes are worth in watts.</summary>
internal readonly record struct LimitContext(double Volts, int Phases, DateTimeOffset RelativeTo, string? TransactionId, bool HasPriority);

/// <summary>A limit in watts and how many phases may carry it; infinity when nothing limits.</summary>
internal readonly record struct PowerLimit(double Watts, int? Phases, DateTimeOffset? Until)
{
    internal static PowerLimit None { get; } = new(double.PositiveInfinity, null, null);

    internal PowerLimit Min(PowerLimit other) => new(
        Math.Min(Watts, other.Watts), Phases is { } p && other.Phases is { } q ? Math.Min(p, q) : Phases ?? other.Phases,
        ScheduleClock.Earlier(Until, other.Until));
}

/// <summary>What the installed profiles allow at one moment. The one place where profiles become a number.</summary>
internal static class ChargingLimits
{
    /// <summary>The limit of the whole station: its maximum and external constraints.</summary>
    internal static PowerLimit OfStation(IReadOnlyList<InstalledProfile> installed, DateTimeOffset now, LimitContext context) =>
        Leading(installed, ProfilePurpose.ChargingStationMaxProfile, 0, now, context)
            .Min(Leading(installed, ProfilePurpose.ChargingStationExternalConstraints, 0, now, context));

    /// <summary>
    /// The limit of one EVSE's transaction: the transaction's own profile or else the default, and external constraints; a driver's
    /// priority sets both aside (2.1), local generation adds to them (2.1).
    /// </summary>
    internal static PowerLimit OfEvse(IReadOnlyList<InstalledProfile> installed, int evseId, DateTimeOffset now, LimitContext context)
    {
        var external = Leading(installed, ProfilePurpose.ChargingStationExternalConstraints, evseId, now, context);
        if (context.HasPriority)
        {
            var priority = Leading(installed, ProfilePurpose.PriorityCharging, evseId, now, context);
            if (!double.IsPositiveInfinity(priority.Watts))
                return priority.Min(external);                                                // (OCPP 2.1 K21.FR.03)
        }

        var own = context.TransactionId is null ? PowerLimit.None : Leading(installed, ProfilePurpose.TxProfile, evseId, now, context);
        var fallback = Leading(installed, ProfilePurpose.TxDefaultProfile, evseId, now, context);
        var limit = double.IsPositiveInfinity(own.Watts) && own.Phases is null
            ? fallback with { Until = ScheduleClock.Earlier(own.Until, fallback.Until) }
            : own;
        return limit.Min(external);
    }

    /// <summary>Of the profiles with one purpose, the highest stack level that says something now (OCPP 2.0.1 K01.FR.17).</summary>
    private static PowerLimit Leading(
        IReadOnlyList<InstalledProfile> installed, ProfilePurpose purpose, int evseId, DateTimeOffset now, LimitContext context)
    {
        var best = PowerLimit.None;
        var bestLevel = -1;
        DateTimeOffset? until = null;
        for (var i = 0; i < installed.Count; i++)
        {
            var candidate = installed[i];
            if (!Concerns(candidate, purpose, evseId, context))
                continue;
            var period = ScheduleClock.Period(
                candidate.Profile, candidate.Profile.Schedules[0], context.RelativeTo, now, out var change);
            until = ScheduleClock.Earlier(until, change);
            if (period is null || candidate.Profile.StackLevel <= bestLevel)
                continue;
            bestLevel = candidate.Profile.StackLevel;
            best = new PowerLimit(Watts(period, candidate.Profile.Schedules[0].Unit, context), period.NumberPhases, null);
        }

        return best with { Until = until };
    }

    private static bool Concerns(InstalledProfile candidate, ProfilePurpose purpose, int evseId, LimitContext context) =>
        candidate.Profile.Purpose == purpose &&
        (candidate.EvseId == evseId || (candidate.EvseId == 0 && purpose is ProfilePurpose.TxDefaultProfile or ProfilePurpose.PriorityCharging)) &&
        (purpose != ProfilePurpose.TxProfile || candidate.Profile.TransactionId is null ||
         candidate.Profile.TransactionId == context.TransactionId);

    // Amperes are per phase (OCPP 2.0.1 K01.FR.51) and mean the nominal voltage (OCPP 2.0.1 K01.FR.50).
    private static double Watts(SchedulePeriod period, RateUnit unit, LimitContext context)
    {
        var value = period.Setpoint is { } setpoint && period.Limit is { } limit ? Math.Min(setpoint, limit) : period.Setpoint ?? period.Limit;
        if (value is null)
            return double.PositiveInfinity;
        return unit == RateUnit.W
            ? (double)value
            : (double)value * context.Volts * Math.Min(period.NumberPhases ?? 3, context.Phases);
    }
}
