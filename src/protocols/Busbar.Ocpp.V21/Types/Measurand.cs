using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a sampled value measures (OCPP 2.1 3.59).</summary>
[WireEnum]
public enum Measurand
{
    /// <summary>Current from the vehicle, in amperes.</summary>
    [WireName("Current.Export")]
    CurrentExport,

    /// <summary>The most current that may be taken from the vehicle, in amperes.</summary>
    [WireName("Current.Export.Offered")]
    CurrentExportOffered,

    /// <summary>The least current that may be taken from the vehicle, in amperes.</summary>
    [WireName("Current.Export.Minimum")]
    CurrentExportMinimum,

    /// <summary>Current to the vehicle, in amperes.</summary>
    [WireName("Current.Import")]
    CurrentImport,

    /// <summary>The most current that the vehicle is offered, in amperes.</summary>
    [WireName("Current.Import.Offered")]
    CurrentImportOffered,

    /// <summary>The least current that the vehicle may take, in amperes.</summary>
    [WireName("Current.Import.Minimum")]
    CurrentImportMinimum,

    /// <summary>The most current that the vehicle is offered, in amperes.</summary>
    [WireName("Current.Offered")]
    CurrentOffered,

    /// <summary>State of charge that the vehicle shows, in per cent.</summary>
    [WireName("Display.PresentSOC")]
    DisplayPresentSOC,

    /// <summary>Least state of charge that the driver wants, in per cent.</summary>
    [WireName("Display.MinimumSOC")]
    DisplayMinimumSOC,

    /// <summary>State of charge that the driver wants in the end, in per cent.</summary>
    [WireName("Display.TargetSOC")]
    DisplayTargetSOC,

    /// <summary>Greatest state of charge that the driver allows, in per cent.</summary>
    [WireName("Display.MaximumSOC")]
    DisplayMaximumSOC,

    /// <summary>Time until the least state of charge, in seconds.</summary>
    [WireName("Display.RemainingTimeToMinimumSOC")]
    DisplayRemainingTimeToMinimumSOC,

    /// <summary>Time until the wanted state of charge, in seconds.</summary>
    [WireName("Display.RemainingTimeToTargetSOC")]
    DisplayRemainingTimeToTargetSOC,

    /// <summary>Time until the greatest state of charge, in seconds.</summary>
    [WireName("Display.RemainingTimeToMaximumSOC")]
    DisplayRemainingTimeToMaximumSOC,

    /// <summary>Whether the vehicle calls charging complete, 1 or 0.</summary>
    [WireName("Display.ChargingComplete")]
    DisplayChargingComplete,

    /// <summary>Capacity of the battery, in watt-hours.</summary>
    [WireName("Display.BatteryEnergyCapacity")]
    DisplayBatteryEnergyCapacity,

    /// <summary>Whether the vehicle's inlet is too hot, 1 or 0.</summary>
    [WireName("Display.InletHot")]
    DisplayInletHot,

    /// <summary>Active energy from the vehicle in the interval.</summary>
    [WireName("Energy.Active.Export.Interval")]
    EnergyActiveExportInterval,

    /// <summary>Meter reading of active energy from the vehicle.</summary>
    [WireName("Energy.Active.Export.Register")]
    EnergyActiveExportRegister,

    /// <summary>Active energy to the vehicle in the interval.</summary>
    [WireName("Energy.Active.Import.Interval")]
    EnergyActiveImportInterval,

    /// <summary>Meter reading of active energy to the vehicle.</summary>
    [WireName("Energy.Active.Import.Register")]
    EnergyActiveImportRegister,

    /// <summary>Active energy lost in the cable.</summary>
    [WireName("Energy.Active.Import.CableLoss")]
    EnergyActiveImportCableLoss,

    /// <summary>Meter reading of active energy that came from local generation.</summary>
    [WireName("Energy.Active.Import.LocalGeneration.Register")]
    EnergyActiveImportLocalGenerationRegister,

    /// <summary>Meter reading of active energy to less from the vehicle.</summary>
    [WireName("Energy.Active.Net")]
    EnergyActiveNet,

    /// <summary>Active energy that the setpoints of the interval asked for.</summary>
    [WireName("Energy.Active.Setpoint.Interval")]
    EnergyActiveSetpointInterval,

    /// <summary>Meter reading of apparent energy from the vehicle.</summary>
    [WireName("Energy.Apparent.Export")]
    EnergyApparentExport,

    /// <summary>Meter reading of apparent energy to the vehicle.</summary>
    [WireName("Energy.Apparent.Import")]
    EnergyApparentImport,

    /// <summary>Meter reading of apparent energy to less from the vehicle.</summary>
    [WireName("Energy.Apparent.Net")]
    EnergyApparentNet,

    /// <summary>Reactive energy from the vehicle in the interval.</summary>
    [WireName("Energy.Reactive.Export.Interval")]
    EnergyReactiveExportInterval,

    /// <summary>Meter reading of reactive energy from the vehicle.</summary>
    [WireName("Energy.Reactive.Export.Register")]
    EnergyReactiveExportRegister,

    /// <summary>Reactive energy to the vehicle in the interval.</summary>
    [WireName("Energy.Reactive.Import.Interval")]
    EnergyReactiveImportInterval,

    /// <summary>Meter reading of reactive energy to the vehicle.</summary>
    [WireName("Energy.Reactive.Import.Register")]
    EnergyReactiveImportRegister,

    /// <summary>Meter reading of reactive energy to less from the vehicle.</summary>
    [WireName("Energy.Reactive.Net")]
    EnergyReactiveNet,

    /// <summary>Energy that the vehicle wants in the end.</summary>
    [WireName("EnergyRequest.Target")]
    EnergyRequestTarget,

    /// <summary>Least energy that the vehicle wants.</summary>
    [WireName("EnergyRequest.Minimum")]
    EnergyRequestMinimum,

    /// <summary>Most energy that the vehicle can take.</summary>
    [WireName("EnergyRequest.Maximum")]
    EnergyRequestMaximum,

    /// <summary>Energy up to the range in which the vehicle cycles.</summary>
    [WireName("EnergyRequest.Minimum.V2X")]
    EnergyRequestMinimumV2X,

    /// <summary>Energy up to the top of the range in which the vehicle cycles.</summary>
    [WireName("EnergyRequest.Maximum.V2X")]
    EnergyRequestMaximumV2X,

    /// <summary>Energy up to the end of fast charging.</summary>
    [WireName("EnergyRequest.Bulk")]
    EnergyRequestBulk,

    /// <summary>Frequency of the grid, in hertz.</summary>
    Frequency,

    /// <summary>Active power from the vehicle.</summary>
    [WireName("Power.Active.Export")]
    PowerActiveExport,

    /// <summary>Active power to the vehicle.</summary>
    [WireName("Power.Active.Import")]
    PowerActiveImport,

    /// <summary>The power that the setpoint asks for.</summary>
    [WireName("Power.Active.Setpoint")]
    PowerActiveSetpoint,

    /// <summary>What remains of the power at the grid connection.</summary>
    [WireName("Power.Active.Residual")]
    PowerActiveResidual,

    /// <summary>The least power that may be taken from the vehicle.</summary>
    [WireName("Power.Export.Minimum")]
    PowerExportMinimum,

    /// <summary>The most power that may be taken from the vehicle.</summary>
    [WireName("Power.Export.Offered")]
    PowerExportOffered,

    /// <summary>Power factor.</summary>
    [WireName("Power.Factor")]
    PowerFactor,

    /// <summary>The most power that the vehicle is offered.</summary>
    [WireName("Power.Import.Offered")]
    PowerImportOffered,

    /// <summary>The least power that the vehicle may take.</summary>
    [WireName("Power.Import.Minimum")]
    PowerImportMinimum,

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

    /// <summary>The least voltage that the vehicle bears, in volts.</summary>
    [WireName("Voltage.Minimum")]
    VoltageMinimum,

    /// <summary>The most voltage that the vehicle bears, in volts.</summary>
    [WireName("Voltage.Maximum")]
    VoltageMaximum,
}
