namespace Busbar.Station.Metering;

/// <summary>The measurands that the simulated meter knows, in the spelling of the specification.</summary>
internal static class Measurand
{
    internal const string EnergyImport = "Energy.Active.Import.Register";
    internal const string EnergyExport = "Energy.Active.Export.Register";
    internal const string EnergyImportInterval = "Energy.Active.Import.Interval";
    internal const string PowerImport = "Power.Active.Import";
    internal const string PowerExport = "Power.Active.Export";
    internal const string PowerOffered = "Power.Offered";
    internal const string CurrentImport = "Current.Import";
    internal const string CurrentExport = "Current.Export";
    internal const string CurrentOffered = "Current.Offered";
    internal const string Voltage = "Voltage";
    internal const string Frequency = "Frequency";
    internal const string StateOfCharge = "SoC";
    internal const string Temperature = "Temperature";

    internal static readonly string[] All =
    [
        EnergyImport, EnergyExport, EnergyImportInterval, PowerImport, PowerExport, PowerOffered, CurrentImport, CurrentExport,
        CurrentOffered, Voltage, Frequency, StateOfCharge, Temperature,
    ];

    /// <summary>Every name that may stand in a measurand list, comma separated.</summary>
    internal static readonly string Names = string.Join(',', All);
}
