using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A part of a session in which one tariff held (OCPP 2.1 2.15).</summary>
[WireRecord]
public sealed partial record ChargingPeriod
{
    /// <summary>When it starts; it ends when the next one starts.</summary>
    public required DateTimeOffset StartPeriod { get; init; }

    /// <summary>What was used.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<CostDimension>? Dimensions { get; init; }

    /// <summary>The tariff; absent where the cost was found otherwise.</summary>
    [MaxLength(60)]
    public string? TariffId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
