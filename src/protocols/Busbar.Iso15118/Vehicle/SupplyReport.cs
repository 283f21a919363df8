using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle;

/// <summary>What a station tells a car; null where it does not say.</summary>
/// <remarks>Power in W, current in A, voltage in V; negative to feed back.</remarks>
public sealed record SupplyReport
{
    /// <summary>The most power it gives.</summary>
    public double? MostWatts { get; init; }

    /// <summary>The most current it gives (per phase with alternating current).</summary>
    public double? MostAmperes { get; init; }

    /// <summary>The highest voltage it gives; with alternating current the nominal one.</summary>
    public double? MostVolts { get; init; }

    /// <summary>The most power it takes back.</summary>
    public double? MostDischargeWatts { get; init; }

    /// <summary>The power that it commands.</summary>
    public double? TargetWatts { get; init; }

    /// <summary>The voltage at its outlet.</summary>
    public double? PresentVolts { get; init; }

    /// <summary>The current at its outlet.</summary>
    public double? PresentAmperes { get; init; }

    /// <summary>What it asks the car to do.</summary>
    public SupplyNotice Notice { get; init; }

    /// <summary>Within which time the car must do it.</summary>
    public TimeSpan NoticeWithin { get; init; }

    /// <summary>Its meter.</summary>
    public MeterReading? Meter { get; init; }
}
