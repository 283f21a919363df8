using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>What a sampled value measures (OCPP 2.0.1 3.50).</summary>
[WireEnum]
public enum Measurand
{
    /// <summary>Current from the vehicle, in amperes.</summary>
    [WireName("Current.Export")]
    CurrentExport,

    /// <summary>Current to the vehicle, in amperes.</summary>
    [WireName("Current.Import")]
    CurrentImport,

    /// <summary>The most current that the vehicle is offered, in amperes.</summary>
    [WireName("Current.Offered")]
    CurrentOffered,

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

    /// <summary>Meter reading of active energy to less from the vehicle.</summary>
    [WireName("Energy.Active.Net")]
    EnergyActiveNet,

    /// <summary>Reactive energy from the vehicle in the interval.</summary>
    [WireName("Energy.Reactive.Export.Interval")]
    EnergyReactiveExportInterval,

    /// <summary>Reactive energy to the vehicle in the interval.</summary>
    [WireName("Energy.Reactive.Import.Interval")]
    EnergyReactiveImportInterval,

    /// <summary>Meter reading of reactive energy to less from the vehicle.</summary>
    [WireName("Energy.Reactive.Net")]
    EnergyReactiveNet,

    /// <summary>Meter reading of apparent energy to less from the vehicle.</summary>
    [WireName("Energy.Apparent.Net")]
    EnergyApparentNet,

    /// <summary>Meter reading of apparent energy to the vehicle.</summary>
    [WireName("Energy.Apparent.Import")]
    EnergyApparentImport,

    /// <summary>Meter reading of apparent energy from the vehicle.</summary>
    [WireName("Energy.Apparent.Export")]
    EnergyApparentExport,

    /// <summary>Frequency of the grid, in hertz.</summary>
    Frequency,

    /// <summary>Active power from the vehicle.</summary>
    [WireName("Power.Active.Export")]
    PowerActiveExport,

    /// <summary>Active power to the vehicle.</summary>
    [WireName("Power.Active.Import")]
    PowerActiveImport,

    /// <summary>Power factor.</summary>
    [WireName("Power.Factor")]
    PowerFactor,

    /// <summary>The most power that the vehicle is offered.</summary>
    [WireName("Power.Offered")]
    PowerOffered,

    /// <summary>Reactive power from the vehicle.</summary>
    [WireName("Power.Reactive.Export")]
    PowerReactiveExport,

    /// <summary>Reactive power to the vehicle.</summary>
    [WireName("Power.Reactive.Import")]
    PowerReactiveImport,

    /// <summary>State of charge of the vehicle's battery, in per cent.</summary>
    SoC,

    /// <summary>Voltage, in volts.</summary>
    Voltage,
}
