using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How a vehicle finds out that it feeds an island (OCPP 2.1 3.54).</summary>
[WireEnum]
public enum IslandingDetection
{
    /// <summary>It does not.</summary>
    NoAntiIslandingSupport,

    /// <summary>By the rate of change of frequency.</summary>
    RoCoF,

    /// <summary>By under- and overvoltage.</summary>
    UVP_OVP,

    /// <summary>By under- and overfrequency.</summary>
    UFP_OFP,

    /// <summary>By a shift of the voltage's vector.</summary>
    VoltageVectorShift,

    /// <summary>By the voltage's zero crossings.</summary>
    ZeroCrossingDetection,

    /// <summary>By another way that only watches.</summary>
    OtherPassive,

    /// <summary>By measuring the impedance.</summary>
    ImpedanceMeasurement,

    /// <summary>By measuring the impedance at one frequency.</summary>
    ImpedanceAtFrequency,

    /// <summary>By slipping the frequency.</summary>
    SlipModeFrequencyShift,

    /// <summary>By pushing the frequency (Sandia).</summary>
    SandiaFrequencyShift,

    /// <summary>By pushing the voltage (Sandia).</summary>
    SandiaVoltageShift,

    /// <summary>By jumps of the frequency.</summary>
    FrequencyJump,

    /// <summary>By the quality factor of the load.</summary>
    RCLQFactor,

    /// <summary>By another way that acts on the grid.</summary>
    OtherActive,
}
