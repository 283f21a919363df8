using System.Buffers;

namespace Busbar.Energy.Profiles;

/// <summary>The applicable profiles of a request, followed along the time axis together. Memory is rented and given back.</summary>
internal ref struct ProfileCourses : IDisposable
{
    private readonly Course[] _rented;
    private readonly int _count;

    public ProfileCourses(ReadOnlySpan<ChargingProfile> profiles, CompositeRequest request)
    {
        Request = request;
        _rented = ArrayPool<Course>.Shared.Rent(Math.Max(1, profiles.Length));
        var hidesStationDefaults = request.EvseDefaultsReplaceStationDefaults && HasOwnDefault(profiles, request);
        foreach (var profile in profiles)
        {
            if (Applies(profile, request, hidesStationDefaults))
                _rented[_count++] = new Course { Profile = profile, UntilTicks = long.MinValue };
        }
    }

    public CompositeRequest Request { get; }

    /// <summary>Goes on to an instant; returns until when nothing changes.</summary>
    public readonly long MoveTo(long now)
    {
        var until = long.MaxValue;
        foreach (ref var course in _rented.AsSpan(0, _count))
        {
            if (now >= course.UntilTicks)
                (course.Period, course.UntilTicks) = ProfileCourse.At(course.Profile, Request, now);
            until = Math.Min(until, course.UntilTicks);
        }

        return until;
    }

    /// <summary>The profile that leads a purpose now: the highest stack level with a period, the later received of two equal ones.</summary>
    public readonly (ChargingProfile? Profile, SchedulePeriod? Period) Leading(ProfilePurpose purpose)
    {
        ChargingProfile? leader = null;
        SchedulePeriod? period = null;
        foreach (ref readonly var course in _rented.AsSpan(0, _count))
        {
            if (course.Period is null || course.Profile.Purpose != purpose)
                continue;
            if (leader is null || course.Profile.StackLevel > leader.StackLevel
                || (course.Profile.StackLevel == leader.StackLevel && course.Profile.Received > leader.Received))
                (leader, period) = (course.Profile, course.Period);
        }

        return (leader, period);
    }

    public readonly void Dispose() => ArrayPool<Course>.Shared.Return(_rented, clearArray: true);

    private static bool HasOwnDefault(ReadOnlySpan<ChargingProfile> profiles, CompositeRequest request)
    {
        foreach (var profile in profiles)
        {
            if (profile.Purpose == ProfilePurpose.TxDefaultProfile && profile.EvseId > 0 && profile.EvseId == request.EvseId)
                return true;
        }

        return false;
    }

    private static bool Applies(ChargingProfile profile, CompositeRequest request, bool hidesStationDefaults) => profile.Purpose switch
    {
        ProfilePurpose.TxProfile => profile.EvseId == request.EvseId && request.TransactionStart is not null
            && (profile.TransactionId is null || profile.TransactionId == request.TransactionId),
        ProfilePurpose.PriorityCharging => request.HasPriority && IsForEvse(profile, request),
        ProfilePurpose.TxDefaultProfile => IsForEvse(profile, request) && request.EvseId > 0 && !(hidesStationDefaults && profile.EvseId == 0),
        _ => IsForEvse(profile, request),
    };

    private static bool IsForEvse(ChargingProfile profile, CompositeRequest request) => profile.EvseId == 0 || profile.EvseId == request.EvseId;

    private struct Course
    {
        public ChargingProfile Profile;
        public SchedulePeriod? Period;
        public long UntilTicks;
    }
}
