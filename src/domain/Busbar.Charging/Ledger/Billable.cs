using Busbar.Wire.Units;

namespace Busbar.Charging.Ledger;

/// <summary>Which two registers of a line count: the first and the last, unless they cannot be true.</summary>
internal readonly record struct Billable(WattHours? First, WattHours? Last, SessionFlags Flags)
{
    // No vehicle charges faster than this (the megawatt charging system ends at 3.75 MW), so a start register that
    // would need more to reach the first sample was never the register.
    private const decimal HighestPlausibleWatts = 4_000_000m;

    // Registers are rounded and clocks are coarse; below this a jump proves nothing.
    private const decimal SlackWattHours = 1_000m;

    public WattHours Energy => First is { } first && Last is { } last && last > first ? last - first : WattHours.Zero;

    /// <summary>Chooses the two registers.</summary>
    /// <param name="line">The registers as they were sent.</param>
    /// <param name="history">Registers that the end of the transaction repeats; used when nothing else is before the end.</param>
    public static Billable Of(RegisterLine line, RegisterLine history)
    {
        if (line.Count == 0)
            return default;
        var flags = line.WentBack || history.WentBack ? SessionFlags.MeterWentBack : SessionFlags.None;
        var first = 0;
        var last = line.Count - 1;
        if (line.Count > 1 && !line[0].IsSample && line[1].IsSample && !Follows(line[0], line[1]))
        {
            first = 1;
            flags |= SessionFlags.WrongMeterStart;
        }

        if (last > first && !line[last].IsSample && line[last - 1].IsSample && !Follows(line[last - 1], line[last]))
        {
            last--;
            flags |= SessionFlags.WrongMeterStop;
        }

        var firstReading = line.Count == 1 && history.Count > 0 ? history[0] : line[first];
        return new Billable(new WattHours(firstReading.WattHours), new WattHours(line[last].WattHours), flags);
    }

    private static bool Follows(in RegisterLine.Reading earlier, in RegisterLine.Reading later)
    {
        var energy = later.WattHours - earlier.WattHours;
        var hours = Math.Max(0m, (later.AtTicks - earlier.AtTicks) / (decimal)TimeSpan.TicksPerHour);
        return energy >= 0 && energy <= HighestPlausibleWatts * hours + SlackWattHours;
    }
}
