using Busbar.Charging.Metering;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Mapping.Ocpp.V21;

/// <summary>Meter values to samples in base units.</summary>
public static class MeterMapping
{
    // 10^±18 covers every sensible multiplier; beyond it a decimal cannot hold the value.
    private const int LargestMultiplier = 18;

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
            {
                if (TryRead(value.Timestamp, sampled) is not { } sample)
                    lost.Add("SampledValue.Multiplier");
                else
                    Keep(sample);
            }
        }

        return new(samples, lost);

        void Keep(MeterSample sample)
        {
            if (sample.Unit is MeterUnit.None && sample.Measurand.Name is not ("Power.Factor" or "Display.ChargingComplete"))
                lost.Add("SampledValue.Unit");
            samples.Add(sample);
        }
    }

    private static MeterSample? TryRead(DateTimeOffset at, Msg.SampledValue sampled)
    {
        var measurand = sampled.Measurand is { } named
            ? new Measurand(Msg.MeasurandWireText.ToWireText(named))
            : Measurand.EnergyImportRegister;
        if (!TryScale(sampled.Value, sampled.UnitOfMeasure?.Multiplier ?? 0, out var scaled))
            return null;
        var unit = UnitTable.Normalise(scaled, sampled.UnitOfMeasure?.Unit, measurand, out var value);
        return new MeterSample
        {
            At = at,
            Measurand = measurand,
            Value = value,
            Unit = unit,
            Phase = sampled.Phase is { } phase ? Enum.Parse<Phase>(phase.ToString()) : Phase.None,
            Context = sampled.Context is { } context ? Enum.Parse<ReadingContext>(context.ToString()) : ReadingContext.SamplePeriodic,
            Location = sampled.Location is { } location ? Enum.Parse<MeterLocation>(location.ToString()) : MeterLocation.Outlet,
            Signed = sampled.SignedMeterValue is { } signed
                ? new SignedReading(signed.SignedMeterData, signed.EncodingMethod, signed.SigningMethod, signed.PublicKey)
                : null,
        };
    }

    private static bool TryScale(decimal value, int multiplier, out decimal scaled)
    {
        scaled = value;
        if (multiplier == 0)
            return true;
        if (Math.Abs(multiplier) > LargestMultiplier || Math.Abs(value) > 1_000_000_000_000m)
            return value == 0;
        for (var i = 0; i < multiplier; i++)
        {
            if (Math.Abs(scaled) > decimal.MaxValue / 10)
                return false;
            scaled *= 10;
        }

        for (var i = 0; i > multiplier; i--)
            scaled /= 10;
        return true;
    }
}
