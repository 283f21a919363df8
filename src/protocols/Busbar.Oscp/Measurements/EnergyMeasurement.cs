using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>A counter's reading (OSCP 2.0 EnergyMeasurement).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record EnergyMeasurement
{
    /// <summary>The reading, in the unit given.</summary>
    public required decimal Value { get; init; }

    /// <summary>The phase it was taken on.</summary>
    public required PhaseIndicator Phase { get; init; }

    /// <summary>The unit of the reading.</summary>
    public required EnergyMeasurementUnit Unit { get; init; }

    /// <summary>Which flow the counter counts.</summary>
    public required EnergyFlowDirection Direction { get; init; }

    /// <summary>Which part of the load it counts.</summary>
    public EnergyType? EnergyType { get; init; }

    /// <summary>When it was read.</summary>
    public required DateTimeOffset MeasureTime { get; init; }

    /// <summary>Since when an intermittent counter counts.</summary>
    public DateTimeOffset? InitialMeasureTime { get; init; }
}

/// <summary>The unit of a counter (OSCP 2.0 EnergyMeasurementUnit).</summary>
[WireEnum]
public enum EnergyMeasurementUnit
{
    /// <summary>Watt-hours.</summary>
    Wh,

    /// <summary>Kilowatt-hours.</summary>
    Kwh,
}

/// <summary>Which flow a counter counts (OSCP 2.0 EnergyFlowDirection).</summary>
[WireEnum]
public enum EnergyFlowDirection
{
    /// <summary>Drawn less fed back.</summary>
    Net,

    /// <summary>Drawn.</summary>
    Import,

    /// <summary>Fed back.</summary>
    Export,
}

/// <summary>Which part of a load is counted (OSCP 2.0 EnergyType).</summary>
[WireEnum]
public enum EnergyType
{
    /// <summary>What can be controlled.</summary>
    Flexible,

    /// <summary>What cannot.</summary>
    Nonflexible,

    /// <summary>Both.</summary>
    Total,
}
