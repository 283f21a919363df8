using Busbar.Wire.Units;

namespace Busbar.Charging.Metering;

/// <summary>What the samples of one moment say together: totals, or the sum of the phases where no total was sent.</summary>
public readonly record struct SampleGroup
{
    // Where several meters speak, the one nearest to the vehicle's side of the station counts.
    private static readonly MeterLocation[] Preference =
        [MeterLocation.Outlet, MeterLocation.Cable, MeterLocation.Inlet, MeterLocation.Body, MeterLocation.EV];

    /// <summary>The moment.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The import register.</summary>
    public WattHours? ImportRegister { get; private init; }

    /// <summary>The export register.</summary>
    public WattHours? ExportRegister { get; private init; }

    /// <summary>Power into the vehicle, less power out of it.</summary>
    public Watts? Power { get; private init; }

    /// <summary>State of charge, in hundredths.</summary>
    public decimal? StateOfCharge { get; private init; }

    /// <summary>Whether the import register is a sum of phases.</summary>
    public bool IsSummedOverPhases { get; private init; }

    /// <summary>Splits samples by moment, in order of time.</summary>
    public static IReadOnlyList<SampleGroup> Of(IReadOnlyList<MeterSample> samples)
    {
        if (samples.Count == 0)
            return [];
        if (AreOfOneMoment(samples))
            return [OfOneMoment(samples)];
        return [.. samples.GroupBy(s => s.At).OrderBy(g => g.Key).Select(g => OfOneMoment([.. g]))];
    }

    private static bool AreOfOneMoment(IReadOnlyList<MeterSample> samples)
    {
        for (var i = 1; i < samples.Count; i++)
        {
            if (samples[i].At != samples[0].At)
                return false;
        }

        return true;
    }

    private static SampleGroup OfOneMoment(IReadOnlyList<MeterSample> samples)
    {
        var import = Total(samples, Measurand.EnergyImportRegister, MeterUnit.Wh, out var isSummed);
        var export = Total(samples, Measurand.EnergyExportRegister, MeterUnit.Wh, out _);
        var powerIn = Total(samples, Measurand.PowerImport, MeterUnit.W, out _);
        var powerOut = Total(samples, Measurand.PowerExport, MeterUnit.W, out _);
        return new SampleGroup
        {
            At = samples[0].At,
            ImportRegister = import is { } i ? new WattHours(i) : null,
            ExportRegister = export is { } e ? new WattHours(e) : null,
            Power = powerIn is null && powerOut is null ? null : new Watts((powerIn ?? 0) - (powerOut ?? 0)),
            StateOfCharge = Total(samples, Measurand.StateOfCharge, MeterUnit.Percent, out _, anywhere: true),
            IsSummedOverPhases = isSummed,
        };
    }

    private static decimal? Total(IReadOnlyList<MeterSample> samples, Measurand measurand, MeterUnit unit, out bool isSummed, bool anywhere = false)
    {
        isSummed = false;
        foreach (var location in Preference)
        {
            decimal? sum = null;
            foreach (var sample in samples)
            {
                if (sample.Measurand != measurand || sample.Unit != unit || !(anywhere || sample.Location == location))
                    continue;
                if (sample.Phase is Phase.None)
                    return sample.Value;
                if (sample.Phase is Phase.L1 or Phase.L2 or Phase.L3 or Phase.L1N or Phase.L2N or Phase.L3N)
                    sum = (sum ?? 0) + sample.Value;
            }

            if (sum is null)
                continue;
            isSummed = true;
            return sum;
        }

        return null;
    }
}
