using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car's status.</summary>
[ExiType("EVStatusType", Din70121Namespaces.DataTypes)]
[ExiRoot("EVStatus")]
public partial record EvStatus;
