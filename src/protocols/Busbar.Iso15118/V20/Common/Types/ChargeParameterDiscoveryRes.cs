using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every kind of charge parameter discovery response has.</summary>
[ExiType("ChargeParameterDiscoveryResType", V20Namespaces.CommonTypes)]
public abstract partial record ChargeParameterDiscoveryRes : V2GResponse;
