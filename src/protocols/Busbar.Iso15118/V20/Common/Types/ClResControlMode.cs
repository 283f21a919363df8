using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The charge loop response control mode.</summary>
[ExiType("CLResControlModeType", V20Namespaces.CommonTypes)]
[ExiRoot("CLResControlMode")]
public partial record ClResControlMode;
