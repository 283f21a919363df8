using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>What every kind of car's status has.</summary>
[ExiType("EVStatusType", V2Namespaces.DataTypes)]
[ExiRoot("EVStatus")]
public abstract partial record EvStatus;
