using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The external identification authorization setup response authorization mode.</summary>
[ExiType("EIM_ASResAuthorizationModeType", V20Namespaces.CommonMessages)]
public sealed partial record EimAsResAuthorizationMode;
