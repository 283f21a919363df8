using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>What a sampled value measures (OCPP 1.6 7.31).</summary>
[WireEnum]
public enum Measurand
{
    /// <summary>Meter reading of active energy from the vehicle.</summary>
    [WireName("Energy.Active.Export.Register")]
    EnergyActiveExportRegister,

    /// <summary>Meter reading of active energy to the vehicle.</summary>
    [WireName("Energy.Active.Import.Register")]
    EnergyActiveImportRegister,

    /// <summary>Meter reading of reactive energy from the vehicle.</summary>
    [WireName("Energy.Reactive.Export.Register")]
    EnergyReactiveExportRegister,

    /// <summary>Meter reading of reactive energy to the vehicle.</summary>
    [WireName("Energy.Reactive.Import.Register")]
    EnergyReactiveImportRegister,

    /// <summary>Active energy from the vehicle in the interval.</summary>
    [WireName("Energy.Active.Export.Interval")]
    EnergyActiveExportInterval,

    /// <summary>Active energy to the vehicle in the interval.</summary>
    [WireName("Energy.Active.Import.Interval")]
    EnergyActiveImportInterval,

    /// <summary>Reactive energy from the vehicle in the interval.</summary>
    [WireName("Energy.Reactive.Export.Interval")]
    EnergyReactiveExportInterval,

    /// <summary>Reactive energy to the vehicle in the interval.</summary>
    [WireName("Energy.Reactive.Import.Interval")]
    EnergyReactiveImportInterval,

    /// <summary>Active power from the vehicle.</summary>
    [WireName("Power.Active.Export")]
    PowerActiveExport,

    /// <summary>Active power to the vehicle.</summary>
    [WireName("Power.Active.Import")]
    PowerActiveImport,

    /// <summary>The most power that the vehicle is offered.</summary>
    [WireName("Power.Offered")]
    PowerOffered,

    /// <summary>Reactive power from the vehicle.</summary>
    [WireName("Power.Reactive.Export")]
    PowerReactiveExport,

    /// <summary>Reactive power to the vehicle.</summary>
    [WireName("Power.Reactive.Import")]
    PowerReactiveImport,

    /// <summary>Power factor.</summary>
    [WireName("Power.Factor")]
    PowerFactor,

    /// <summary>Current to the vehicle, in amperes.</summary>
    [WireName("Current.Import")]
    CurrentImport,

    /// <summary>Current from the vehicle, in amperes.</summary>
    [WireName("Current.Export")]
    CurrentExport,

    /// <summary>The most current that the vehicle is offered, in amperes.</summary>
    [WireName("Current.Offered")]
    CurrentOffered,

    /// <summary>Voltage, in volts.</summary>
    Voltage,

    /// <summary>Frequency of the grid, in hertz.</summary>
    Frequency,

    /// <summary>Temperature inside the charge point.</summary>
    Temperature,

    /// <summary>State of charge of the vehicle's battery, in per cent.</summary>
    SoC,

    /// <summary>Speed of a fan, in turns a minute.</summary>
    RPM,
}
