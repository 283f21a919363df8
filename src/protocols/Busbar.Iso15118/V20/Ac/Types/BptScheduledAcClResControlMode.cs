using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The bidirectional scheduled AC charge loop response control mode.</summary>
[ExiType("BPT_Scheduled_AC_CLResControlModeType", V20Namespaces.Ac)]
[ExiRoot("BPT_Scheduled_AC_CLResControlMode", Substitutes = typeof(ScheduledAcClResControlMode))]
public sealed partial record BptScheduledAcClResControlMode : ScheduledAcClResControlMode;
