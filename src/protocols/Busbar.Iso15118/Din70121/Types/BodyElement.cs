using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>What a body may hold: every message.</summary>
[ExiType("BodyBaseType", Din70121Namespaces.Definition)]
[ExiRoot("BodyElement")]
public partial record BodyElement;
