using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every kind of charge parameter discovery request has.</summary>
[ExiType("ChargeParameterDiscoveryReqType", V20Namespaces.CommonTypes)]
public abstract partial record ChargeParameterDiscoveryReq : V2GRequest;
