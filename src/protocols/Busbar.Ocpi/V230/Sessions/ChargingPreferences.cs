using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>What the driver wishes of a session (OCPI 2.3.0 9.3.2).</summary>
[WireObject("ChargingPreferences", "OCPI 2.3.0 9.3.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ChargingPreferences
{
    /// <summary>What the driver prefers.</summary>
    public required ProfileType ProfileType { get; init; }

    /// <summary>When the driver expects to leave.</summary>
    public DateTimeOffset? DepartureTime { get; init; }

    /// <summary>The energy that is needed, in kWh.</summary>
    public decimal? EnergyNeed { get; init; }

    /// <summary>Whether energy may be taken from the vehicle; absent means no.</summary>
    public bool? DischargeAllowed { get; init; }
}
