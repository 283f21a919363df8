using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every request has.</summary>
[ExiType("V2GRequestType", V20Namespaces.CommonTypes)]
public abstract partial record V2GRequest : V2GMessage;
