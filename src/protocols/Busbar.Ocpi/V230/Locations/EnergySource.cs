using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>The share of a source (OCPI 2.3.0 8.4.8).</summary>
[WireObject("EnergySource", "OCPI 2.3.0 8.4.8")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record EnergySource
{
    /// <summary>The source.</summary>
    public required EnergySourceCategory Source { get; init; }

    /// <summary>The share, in percent.</summary>
    [Range(Min = 0, Max = 100)]
    public required decimal Percentage { get; init; }
}

/// <summary>The sources of energy (OCPI 2.3.0 8.4.9).</summary>
[WireEnum]
public enum EnergySourceCategory
{
    /// <summary>Nuclear.</summary>
    Nuclear,

    /// <summary>Any fossil fuel.</summary>
    GeneralFossil,

    /// <summary>Coal.</summary>
    Coal,

    /// <summary>Gas.</summary>
    Gas,

    /// <summary>Any renewable source.</summary>
    GeneralGreen,

    /// <summary>Sun.</summary>
    Solar,

    /// <summary>Wind.</summary>
    Wind,

    /// <summary>Water.</summary>
    Water,
}
