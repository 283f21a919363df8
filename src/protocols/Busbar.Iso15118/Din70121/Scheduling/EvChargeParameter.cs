using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car's charge parameter.</summary>
[ExiType("EVChargeParameterType", Din70121Namespaces.DataTypes)]
[ExiRoot("EVChargeParameter")]
public partial record EvChargeParameter;
