using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The dynamic car's power profile control mode.</summary>
[ExiType("Dynamic_EVPPTControlModeType", V20Namespaces.CommonMessages)]
public sealed partial record DynamicEvPptControlMode;
