using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The station's status.</summary>
[ExiType("EVSEStatusType", Din70121Namespaces.DataTypes)]
[ExiRoot("EVSEStatus")]
public partial record EvseStatus;
