namespace Busbar.Charging.Locations;

/// <summary>A plug or socket of an EVSE, as drivers look for it.</summary>
public sealed record Plug
{
    /// <summary>The id, unique in its EVSE.</summary>
    public required string Id { get; init; }

    /// <summary>The kind in the words of OCPI 2.3.0: IEC_62196_T2, IEC_62196_T2_COMBO, CHADEMO, MCS, …</summary>
    public required string Standard { get; init; }

    /// <summary>Whether the cable is attached; otherwise the driver brings it.</summary>
    public required bool HasCable { get; init; }

    /// <summary>The kind of current.</summary>
    public required CurrentKind Current { get; init; }

    /// <summary>The highest voltage, line to neutral for three phases.</summary>
    public required int MaxVolts { get; init; }

    /// <summary>The most current.</summary>
    public required int MaxAmperes { get; init; }

    /// <summary>The most power, where it is less than voltage and current give.</summary>
    public int? MaxWatts { get; init; }

    /// <summary>The tariffs, at most one of a kind at a time.</summary>
    public IReadOnlyList<string> TariffIds { get; init; } = [];

    /// <summary>Where the operator's terms are.</summary>
    public string? TermsUrl { get; init; }

    /// <summary>What it can do in the words of OCPI 2.3.0: ISO_15118_2_PLUG_AND_CHARGE, ISO_15118_20_PLUG_AND_CHARGE, …</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = [];

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The most power it gives, in watts.</summary>
    public int Power
    {
        get
        {
            var product = Current switch
            {
                CurrentKind.AC3Phase => 3L * MaxVolts * MaxAmperes,
                CurrentKind.AC2Phase or CurrentKind.AC2PhaseSplit => 2L * MaxVolts * MaxAmperes,
                _ => (long)MaxVolts * MaxAmperes,
            };
            return (int)Math.Clamp(Math.Min(product, MaxWatts ?? long.MaxValue), 0, int.MaxValue);
        }
    }
}

/// <summary>The kinds of current.</summary>
public enum CurrentKind
{
    /// <summary>AC, one phase.</summary>
    AC1Phase,

    /// <summary>AC, two phases.</summary>
    AC2Phase,

    /// <summary>AC, split phase.</summary>
    AC2PhaseSplit,

    /// <summary>AC, three phases.</summary>
    AC3Phase,

    /// <summary>DC.</summary>
    DC,
}
