using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The charge loop request control mode.</summary>
[ExiType("CLReqControlModeType", V20Namespaces.CommonTypes)]
[ExiRoot("CLReqControlMode")]
public partial record ClReqControlMode;
