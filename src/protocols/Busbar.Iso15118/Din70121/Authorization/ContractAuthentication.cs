using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to be authorized (DIN 70121 ContractAuthenticationReq).</summary>
[ExiType("ContractAuthenticationReqType", Din70121Namespaces.Body)]
[ExiRoot("ContractAuthenticationReq", Substitutes = typeof(BodyElement))]
public sealed partial record ContractAuthenticationReq : BodyElement
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id")]
    public string? Id { get; init; }

    /// <summary>The random challenge.</summary>
    [ExiElement("GenChallenge")]
    public string? GenChallenge { get; init; }
}

/// <summary>The station answers ContractAuthenticationReq (DIN 70121 ContractAuthenticationRes).</summary>
[ExiType("ContractAuthenticationResType", Din70121Namespaces.Body)]
[ExiRoot("ContractAuthenticationRes", Substitutes = typeof(BodyElement))]
public sealed partial record ContractAuthenticationRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required EvseProcessing EvseProcessing { get; init; }
}
