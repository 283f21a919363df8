using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The bidirectional dynamic AC charge loop response control mode.</summary>
[ExiType("BPT_Dynamic_AC_CLResControlModeType", V20Namespaces.Ac)]
[ExiRoot("BPT_Dynamic_AC_CLResControlMode", Substitutes = typeof(DynamicAcClResControlMode))]
public sealed partial record BptDynamicAcClResControlMode : DynamicAcClResControlMode;
