using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The external identification authorization request authorization mode.</summary>
[ExiType("EIM_AReqAuthorizationModeType", V20Namespaces.CommonMessages)]
public sealed partial record EimAReqAuthorizationMode;
