namespace Busbar.Charging.Metering;

/// <summary>What was measured over a session as columns for a plot: one row per moment, in order of time.</summary>
public sealed record SessionSeries
{
    /// <summary>The moments.</summary>
    public required IReadOnlyList<DateTimeOffset> At { get; init; }

    /// <summary>Power in watts; derived from the register where it was not measured.</summary>
    public required IReadOnlyList<decimal?> PowerW { get; init; }

    /// <summary>Energy since the first register, in watt-hours.</summary>
    public required IReadOnlyList<decimal?> EnergyWh { get; init; }

    /// <summary>State of charge in hundredths.</summary>
    public required IReadOnlyList<decimal?> StateOfCharge { get; init; }

    /// <summary>Current by phase, in amperes.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<decimal?>> CurrentA { get; init; }

    /// <summary>Voltage by phase, in volts.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<decimal?>> VoltageV { get; init; }

    /// <summary>The series of samples; a moment that was sent twice is one row.</summary>
    public static SessionSeries Of(IEnumerable<MeterSample> samples)
    {
        var rows = samples.GroupBy(s => s.At).OrderBy(g => g.Key).Select(g => g.ToArray()).ToArray();
        var groups = rows.Select(r => SampleGroup.Of(r)[0]).ToArray();
        var first = groups.Select(g => g.ImportRegister?.Value).FirstOrDefault(v => v is not null);
        return new SessionSeries
        {
            At = [.. groups.Select(g => g.At)],
            PowerW = Power(groups),
            EnergyWh = [.. groups.Select(g => g.ImportRegister?.Value - first)],
            StateOfCharge = [.. groups.Select(g => g.StateOfCharge)],
            CurrentA = ByPhase(rows, Measurand.CurrentImport),
            VoltageV = ByPhase(rows, Measurand.Voltage),
        };
    }

    private static decimal?[] Power(SampleGroup[] groups)
    {
        var power = new decimal?[groups.Length];
        SampleGroup? last = null;
        for (var i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            power[i] = group.Power?.Value ?? Derived(last, group);
            if (group.ImportRegister is not null)
                last = group;
        }

        return power;
    }

    private static decimal? Derived(SampleGroup? earlier, SampleGroup later)
    {
        if (earlier?.ImportRegister is not { } from || later.ImportRegister is not { } to || to < from)
            return null;
        var hours = (decimal)(later.At - earlier.Value.At).TotalHours;
        return hours <= 0 ? null : Math.Round((to - from).Value / hours, 1);
    }

    private static Dictionary<string, IReadOnlyList<decimal?>> ByPhase(MeterSample[][] rows, Measurand measurand)
    {
        var phases = rows.SelectMany(r => r).Where(s => s.Measurand == measurand).Select(s => s.Phase).Distinct().Order().ToArray();
        return phases.ToDictionary(
            NameOf,
            IReadOnlyList<decimal?> (phase) =>
                [.. rows.Select(r => r.FirstOrDefault(s => s.Measurand == measurand && s.Phase == phase)?.Value)]);
    }

    /// <summary>The name of a phase as OCPP writes it.</summary>
    public static string NameOf(Phase phase) => phase switch
    {
        Phase.None => "total",
        Phase.L1N => "L1-N",
        Phase.L2N => "L2-N",
        Phase.L3N => "L3-N",
        Phase.L1L2 => "L1-L2",
        Phase.L2L3 => "L2-L3",
        Phase.L3L1 => "L3-L1",
        _ => phase.ToString(),
    };
}
