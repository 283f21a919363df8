using Busbar.Wire;

namespace Busbar.Iso15118.V20.Acdp;

/// <summary>The car asks to be guided under the connection device (ISO 15118-20 ACDP_VehiclePositioningReq).</summary>
[ExiType("ACDP_VehiclePositioningReqType", V20Namespaces.Acdp)]
[ExiRoot("ACDP_VehiclePositioningReq")]
public sealed partial record AcdpVehiclePositioningReq : V2GRequest
{
    /// <summary>Whether the car can move.</summary>
    [ExiElement("EVMobilityStatus")]
    public required bool EvMobilityStatus { get; init; }

    /// <summary>Whether the car supports positioning.</summary>
    [ExiElement("EVPositioningSupport")]
    public required bool EvPositioningSupport { get; init; }
}

/// <summary>The station answers ACDP_VehiclePositioningReq (ISO 15118-20 ACDP_VehiclePositioningRes).</summary>
[ExiType("ACDP_VehiclePositioningResType", V20Namespaces.Acdp)]
[ExiRoot("ACDP_VehiclePositioningRes")]
public sealed partial record AcdpVehiclePositioningRes : V2GResponse
{
    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required Processing EvseProcessing { get; init; }

    /// <summary>Whether the station supports positioning.</summary>
    [ExiElement("EVSEPositioningSupport")]
    public required bool EvsePositioningSupport { get; init; }

    /// <summary>The car's relative X deviation.</summary>
    [ExiElement("EVRelativeXDeviation")]
    public required short EvRelativeXDeviation { get; init; }

    /// <summary>The car's relative Y deviation.</summary>
    [ExiElement("EVRelativeYDeviation")]
    public required short EvRelativeYDeviation { get; init; }

    /// <summary>The contact window X.</summary>
    [ExiElement("ContactWindowXc")]
    public required short ContactWindowXc { get; init; }

    /// <summary>The contact window Y.</summary>
    [ExiElement("ContactWindowYc")]
    public required short ContactWindowYc { get; init; }

    /// <summary>Whether the car stands where it can be charged.</summary>
    [ExiElement("EVInChargePosition")]
    public required bool EvInChargePosition { get; init; }
}
