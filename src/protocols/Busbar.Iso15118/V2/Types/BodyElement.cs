using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>What a body may hold: every message.</summary>
[ExiType("BodyBaseType", V2Namespaces.Body)]
[ExiRoot("BodyElement")]
public abstract partial record BodyElement;
