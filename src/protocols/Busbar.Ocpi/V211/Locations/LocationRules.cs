namespace Busbar.Ocpi.V211;

/// <summary>Rules over several properties of locations.</summary>
internal static class LocationRules
{
    /// <summary>Whether the hours of a weekday end after they begin.</summary>
    public static bool EndsAfterItBegins(RegularHours hours)
    {
        return string.CompareOrdinal(hours.PeriodEnd, hours.PeriodBegin) > 0;
    }
}
