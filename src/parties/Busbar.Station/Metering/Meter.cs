using Busbar.Station.Vehicles;

namespace Busbar.Station.Metering;

/// <summary>The energy meter of one EVSE: registers that only grow, and the instantaneous values beside them.</summary>
internal sealed class Meter(double importWattHours, double exportWattHours)
{
    private const decimal GridFrequencyHertz = 50.0m;
    private const decimal CabinetTemperatureCelsius = 31.0m;
    private static readonly string[] PhaseNames = ["L1", "L2", "L3"];
    private double lastIntervalImport = importWattHours;

    internal double ImportWattHours { get; private set; } = importWattHours;

    internal double ExportWattHours { get; private set; } = exportWattHours;

    /// <summary>Adds energy; a negative amount goes to the export register.</summary>
    internal void Count(double wattHours)
    {
        if (wattHours >= 0)
            ImportWattHours += wattHours;
        else
            ExportWattHours -= wattHours;
    }

    internal MeterSample Sample(DateTimeOffset now, string context, IEnumerable<string> measurands, SupplyOffer offer, VehicleReading reading)
    {
        var values = new List<SampledValue>();
        foreach (var measurand in measurands)
            Append(values, measurand, offer, reading);
        return new MeterSample(now, context, values);
    }

    private void Append(List<SampledValue> values, string measurand, SupplyOffer offer, VehicleReading reading)
    {
        var import = Math.Max(0, reading.PowerWatts);
        var export = Math.Max(0, -reading.PowerWatts);
        switch (measurand)
        {
            case Measurand.EnergyImport:
                values.Add(new(measurand, Round(ImportWattHours, 3), "Wh", null, "Outlet"));
                break;
            case Measurand.EnergyExport:
                values.Add(new(measurand, Round(ExportWattHours, 3), "Wh", null, "Outlet"));
                break;
            case Measurand.EnergyImportInterval:
                values.Add(new(measurand, Round(ImportWattHours - lastIntervalImport, 3), "Wh", null, "Outlet"));
                lastIntervalImport = ImportWattHours;
                break;
            case Measurand.PowerImport:
                values.Add(new(measurand, Round(import, 1), "W"));
                break;
            case Measurand.PowerExport:
                values.Add(new(measurand, Round(export, 1), "W"));
                break;
            case Measurand.PowerOffered:
                values.Add(new(measurand, Round(offer.PowerWatts, 1), "W"));
                break;
            case Measurand.CurrentOffered:
                values.Add(new(measurand, Round(offer.CurrentAmperes, 1), "A"));
                break;
            case Measurand.CurrentImport:
                AppendCurrents(values, measurand, import, offer, reading);
                break;
            case Measurand.CurrentExport:
                AppendCurrents(values, measurand, export, offer, reading);
                break;
            case Measurand.Voltage:
                values.Add(new(measurand, Round(offer.Volts, 1), "V", offer.IsDirectCurrent ? null : "L1-N"));
                break;
            case Measurand.Frequency:
                values.Add(new(measurand, GridFrequencyHertz));
                break;
            case Measurand.Temperature:
                values.Add(new(measurand, CabinetTemperatureCelsius, "Celsius", null, "Body"));
                break;
            case Measurand.StateOfCharge when reading.StateOfCharge is { } charge:
                values.Add(new(measurand, Round(charge, 1), "Percent", null, "EV"));
                break;
        }
    }

    private static void AppendCurrents(
        List<SampledValue> values, string measurand, double watts, SupplyOffer offer, VehicleReading reading)
    {
        var phases = Math.Max(1, reading.Phases);
        var amperes = offer.Volts > 0 ? watts / offer.Volts / phases : 0;
        if (offer.IsDirectCurrent)
        {
            values.Add(new(measurand, Round(amperes, 2), "A"));
            return;
        }

        for (var phase = 0; phase < 3; phase++)
            values.Add(new(measurand, phase < phases ? Round(amperes, 2) : 0, "A", PhaseNames[phase]));
    }

    private static decimal Round(double value, int digits) => Math.Round((decimal)value, digits);
}
