namespace Busbar.Energy.Profiles;

/// <summary>How the leading profiles of the purposes become one rate.</summary>
internal static class CompositeRule
{
    public static CompositePeriod At(in ProfileCourses courses, int startSeconds)
    {
        var merged = new Merged(courses.Request);
        merged.Take(OfTransaction(courses));
        merged.Take(courses.Leading(ProfilePurpose.ChargingStationMaxProfile));
        merged.Take(courses.Leading(ProfilePurpose.ChargingStationExternalConstraints));
        merged.Add(courses.Leading(ProfilePurpose.LocalGeneration));
        return merged.ToPeriod(startSeconds);
    }

    /// <summary>Priority charging overrules the transaction's profile, which overrules the default (OCPP 2.1 K21, OCPP 2.1 K01.FR.17).</summary>
    private static (ChargingProfile? Profile, SchedulePeriod? Period) OfTransaction(in ProfileCourses courses)
    {
        var leading = courses.Leading(ProfilePurpose.PriorityCharging);
        if (leading.Profile is null)
            leading = courses.Leading(ProfilePurpose.TxProfile);
        return leading.Profile is null ? courses.Leading(ProfilePurpose.TxDefaultProfile) : leading;
    }

    private ref struct Merged(CompositeRequest request)
    {
        private double? _limit;
        private double? _dischargeLimit;
        private double? _setpoint;
        private double _generation;
        private int? _numberPhases;
        private int? _phaseToUse;

        public void Take((ChargingProfile? Profile, SchedulePeriod? Period) leading)
        {
            if (leading.Profile is not { } profile || leading.Period is not { } period)
                return;
            var rate = InUnit(profile, period);
            _limit = Least(_limit, rate.Limit);
            _dischargeLimit = Greatest(_dischargeLimit, rate.DischargeLimit);
            _setpoint = NearestToZero(_setpoint, rate.Setpoint);
            if (period.NumberPhases is { } phases)
                _numberPhases = Math.Min(_numberPhases ?? phases, phases);
            _phaseToUse ??= period.PhaseToUse;
        }

        public void Add((ChargingProfile? Profile, SchedulePeriod? Period) leading)
        {
            if (leading.Profile is { } profile && leading.Period is { } period)
                _generation = InUnit(profile, period).Limit ?? 0;
        }

        public readonly CompositePeriod ToPeriod(int startSeconds)
        {
            var limit = (_limit ?? request.DefaultLimit) + _generation;
            var setpoint = _setpoint;
            if (setpoint > limit)
                setpoint = limit;
            if (setpoint < _dischargeLimit)
                setpoint = _dischargeLimit;
            return new CompositePeriod(startSeconds, new Rate(limit, _dischargeLimit, setpoint), _numberPhases, _numberPhases is null or 1 ? _phaseToUse : null);
        }

        private readonly Rate InUnit(ChargingProfile profile, SchedulePeriod period)
        {
            var unit = profile.Schedule.Unit;
            if (unit == request.Unit)
                return period.Rate;
            var electrical = request.Electrical;
            return new Rate(
                electrical.Convert(period.Rate.Limit, unit, request.Unit, period.NumberPhases),
                electrical.Convert(period.Rate.DischargeLimit, unit, request.Unit, period.NumberPhases),
                electrical.Convert(period.Rate.Setpoint, unit, request.Unit, period.NumberPhases));
        }

        private static double? Least(double? left, double? right) => left is null ? right : right is null ? left : Math.Min(left.Value, right.Value);

        /// <summary>Discharge limits are negative: the one nearest to zero binds (OCPP 2.1 K08.FR.04).</summary>
        private static double? Greatest(double? left, double? right) => left is null ? right : right is null ? left : Math.Max(left.Value, right.Value);

        private static double? NearestToZero(double? left, double? right) =>
            left is null ? right : right is null ? left : Math.Abs(left.Value) <= Math.Abs(right.Value) ? left : right;
    }
}
