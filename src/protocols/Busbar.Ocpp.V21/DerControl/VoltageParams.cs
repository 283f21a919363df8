using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a curve by voltage needs besides (EN 50549-1) (OCPP 2.1 2.120).</summary>
[WireRecord]
public sealed partial record VoltageParams
{
    /// <summary>The ten-minute mean above which to disconnect, in the curve's unit.</summary>
    public decimal? Hv10MinMeanValue { get; init; }

    /// <summary>Seconds to stay connected above it.</summary>
    public decimal? Hv10MinMeanTripDelay { get; init; }

    /// <summary>What is fed in meanwhile.</summary>
    public PowerDuringCessation? PowerDuringCessation { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
