using Busbar.Energy.Sites;

namespace Busbar.Energy.Control;

/// <summary>What must be assumed that an EVSE draws: never less than what it may believe to be allowed.</summary>
public static class AssumedDraw
{
    /// <summary>The current in amperes.</summary>
    public static double Of(ControlPoint point, SiteEvse evse, ControlPolicy policy)
    {
        // Without a confirmed default nothing keeps a new car below what the EVSE gives.
        var uncommanded = point.Default ?? evse.MaxAmperes;
        if (!point.HasSession)
            return uncommanded;
        var allowed = Math.Max(point.Acknowledged ?? uncommanded, point.Outstanding ?? 0);

        // Behind a lost connection this car may have left, and another have come.
        if (!point.IsOnline)
            allowed = Math.Max(allowed, uncommanded);
        return IsDisobeying(point, policy) ? Math.Max(allowed, point.Measured ?? evse.MaxAmperes) : allowed;
    }

    /// <summary>Whether a car takes more than it was told.</summary>
    public static bool IsDisobeying(ControlPoint point, ControlPolicy policy) => point.HasSession && point.Excesses >= policy.ExcessesToDisobey;

    /// <summary>Counts one more sample of the current.</summary>
    public static int CountExcess(int excesses, double? acknowledged, double measured, ControlPolicy policy) =>
        acknowledged is { } limit && measured > limit + policy.ToleranceAmperes ? excesses + 1 : 0;
}
