using System.Globalization;
using Busbar.Charging.Metering;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Mapping.Ocpp.V16;

/// <summary>Meter values, whose numbers are texts in this version, to samples in base units.</summary>
public static class MeterMapping
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // A decimal holds 28 digits; a reading of a thousand petawatt-hours is none.
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The samples of meter values.</summary>
    public static Carried<IReadOnlyList<MeterSample>> ToSamples(IReadOnlyList<Msg.MeterValue>? values)
    {
        if (values is null)
            return new([]);
        var samples = new List<MeterSample>();
        var lost = new List<string>();
        foreach (var value in values)
        {
            foreach (var sampled in value.SampledValue)
                Add(value.Timestamp, sampled);
        }

        return new(samples, lost);

        void Add(DateTimeOffset at, Msg.SampledValue sampled)
        {
            if (sampled.Format is Msg.ValueFormat.SignedData)
            {
                Attach(at, sampled);
                return;
            }

            if (!decimal.TryParse(sampled.Value.Trim(), Style, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > Largest)
            {
                lost.Add("SampledValue.Value");
                return;
            }

            var measurand = MeasurandOf(sampled);
            var unit = UnitTable.Normalise(number, sampled.Unit is { } said ? Msg.UnitOfMeasureWireText.ToWireText(said) : null, measurand, out var normalised);
            samples.Add(Sample(at, sampled, measurand, normalised, unit));
        }

        // A signed value stands beside the raw one of the same moment, which it proves.
        void Attach(DateTimeOffset at, Msg.SampledValue sampled)
        {
            var measurand = MeasurandOf(sampled);
            var index = samples.FindLastIndex(s => s.At == at && s.Measurand == measurand && s.Signed is null);
            if (index < 0)
                lost.Add("SampledValue.SignedData");
            else
                samples[index] = samples[index] with { Signed = new SignedReading(sampled.Value, null, null, null) };
        }
    }

    private static Measurand MeasurandOf(Msg.SampledValue sampled) =>
        sampled.Measurand is { } named ? new Measurand(Msg.MeasurandWireText.ToWireText(named)) : Measurand.EnergyImportRegister;

    private static MeterSample Sample(DateTimeOffset at, Msg.SampledValue sampled, Measurand measurand, decimal value, MeterUnit unit) => new()
    {
        At = at,
        Measurand = measurand,
        Value = value,
        Unit = unit,
        Phase = sampled.Phase is { } phase ? Enum.Parse<Phase>(phase.ToString()) : Phase.None,
        Context = sampled.Context is { } context ? Enum.Parse<ReadingContext>(context.ToString()) : ReadingContext.SamplePeriodic,
        Location = sampled.Location is { } location ? Enum.Parse<MeterLocation>(location.ToString()) : MeterLocation.Outlet,
    };
}
