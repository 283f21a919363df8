namespace Busbar.Ocpi.V221;

/// <summary>Rules over several properties of locations.</summary>
internal static class LocationRules
{
    /// <summary>Whether the hours of a weekday end after they begin.</summary>
    public static bool EndsAfterItBegins(RegularHours hours)
    {
        return string.CompareOrdinal(hours.PeriodEnd, hours.PeriodBegin) > 0;
    }

    /// <summary>Whether regular hours stand where they are needed, and only there.</summary>
    public static bool HoursAreComplete(Hours hours)
    {
        return hours.Twentyfourseven == hours.RegularHours is null or { Count: 0 };
    }

    /// <summary>Whether a hidden location, and no other, names whose tokens may see it.</summary>
    public static bool IsHiddenWhereRestricted(Location location)
    {
        return !location.Publish || location.PublishAllowedTo is null or { Count: 0 };
    }

    /// <summary>Whether tokens can be told by it.</summary>
    public static bool IdentifiesTokens(PublishTokenType token)
    {
        return (token.Uid ?? token.VisualNumber ?? token.GroupId) is not null
            && (token.Uid is null || token.Type is not null)
            && (token.VisualNumber is null || token.Issuer is not null);
    }
}
