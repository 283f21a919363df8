using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to be authorized (ISO 15118-2 AuthorizationReq).</summary>
[ExiType("AuthorizationReqType", V2Namespaces.Body)]
[ExiRoot("AuthorizationReq", Substitutes = typeof(BodyElement))]
public sealed partial record AuthorizationReq : BodyElement
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public string? Id { get; init; }

    /// <summary>The random challenge.</summary>
    [ExiElement("GenChallenge"), ExiLength(Min = 16, Max = 16)]
    public Octets? GenChallenge { get; init; }
}

/// <summary>The station answers AuthorizationReq (ISO 15118-2 AuthorizationRes).</summary>
[ExiType("AuthorizationResType", V2Namespaces.Body)]
[ExiRoot("AuthorizationRes", Substitutes = typeof(BodyElement))]
public sealed partial record AuthorizationRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required EvseProcessing EvseProcessing { get; init; }
}
