using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The DC car's power delivery parameter.</summary>
[ExiType("DC_EVPowerDeliveryParameterType", V2Namespaces.DataTypes)]
[ExiRoot("DC_EVPowerDeliveryParameter", Substitutes = typeof(EvPowerDeliveryParameter))]
public sealed partial record DcEvPowerDeliveryParameter : EvPowerDeliveryParameter
{
    /// <summary>The DC car's status.</summary>
    [ExiElement("DC_EVStatus")]
    public required DcEvStatus DcEvStatus { get; init; }

    /// <summary>Whether the bulk of the charging is done.</summary>
    [ExiElement("BulkChargingComplete")]
    public bool? BulkChargingComplete { get; init; }

    /// <summary>Whether charging is done.</summary>
    [ExiElement("ChargingComplete")]
    public required bool ChargingComplete { get; init; }
}
