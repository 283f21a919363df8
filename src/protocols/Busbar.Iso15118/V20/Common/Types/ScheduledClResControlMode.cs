using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every kind of scheduled charge loop response control mode has.</summary>
[ExiType("Scheduled_CLResControlModeType", V20Namespaces.CommonTypes)]
public abstract partial record ScheduledClResControlMode : ClResControlMode;
