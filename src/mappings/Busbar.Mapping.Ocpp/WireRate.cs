namespace Busbar.Mapping.Ocpp;

/// <summary>Rates as OCPP writes them: one decimal place, never further from zero than what was computed.</summary>
internal static class WireRate
{
    /// <summary>What a conversion between watts and amperes may be off by before it counts as another tenth.</summary>
    private const double Rounding = 1e-6;

    public static decimal? TowardsZero(double? value) =>
        value is { } rate ? decimal.Truncate((decimal)((rate + Math.CopySign(Rounding, rate)) * 10)) / 10 : null;
}
