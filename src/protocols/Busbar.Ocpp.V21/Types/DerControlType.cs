using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A control of a distributed energy resource (IEEE 1547) (OCPP 2.1 3.33).</summary>
[WireEnum]
public enum DerControlType
{
    /// <summary>When to come back after a trip.</summary>
    EnterService,

    /// <summary>Power that follows the frequency, by droop.</summary>
    FreqDroop,

    /// <summary>Power that follows the frequency, by a curve.</summary>
    FreqWatt,

    /// <summary>Fixed power factor while absorbing.</summary>
    FixedPFAbsorb,

    /// <summary>Fixed power factor while injecting.</summary>
    FixedPFInject,

    /// <summary>Fixed reactive power.</summary>
    FixedVar,

    /// <summary>How fast power may change.</summary>
    Gradients,

    /// <summary>Must disconnect at high frequency.</summary>
    HFMustTrip,

    /// <summary>May disconnect at high frequency.</summary>
    HFMayTrip,

    /// <summary>Must disconnect at high voltage.</summary>
    HVMustTrip,

    /// <summary>Must pause at high voltage.</summary>
    HVMomCess,

    /// <summary>May disconnect at high voltage.</summary>
    HVMayTrip,

    /// <summary>Limit of discharging.</summary>
    LimitMaxDischarge,

    /// <summary>Must disconnect at low frequency.</summary>
    LFMustTrip,

    /// <summary>Must disconnect at low voltage.</summary>
    LVMustTrip,

    /// <summary>Must pause at low voltage.</summary>
    LVMomCess,

    /// <summary>May disconnect at low voltage.</summary>
    LVMayTrip,

    /// <summary>Must disconnect at too much power.</summary>
    PowerMonitoringMustTrip,

    /// <summary>Reactive power that follows the voltage.</summary>
    VoltVar,

    /// <summary>Active power that follows the voltage.</summary>
    VoltWatt,

    /// <summary>Power factor that follows active power.</summary>
    WattPF,

    /// <summary>Reactive power that follows active power.</summary>
    WattVar,
}
