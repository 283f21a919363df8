using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The dynamic metering control mode.</summary>
[ExiType("Dynamic_SMDTControlModeType", V20Namespaces.CommonMessages)]
public sealed partial record DynamicSmdtControlMode;
