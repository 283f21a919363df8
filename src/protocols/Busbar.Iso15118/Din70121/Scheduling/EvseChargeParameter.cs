using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The station's charge parameter.</summary>
[ExiType("EVSEChargeParameterType", Din70121Namespaces.DataTypes)]
[ExiRoot("EVSEChargeParameter")]
public partial record EvseChargeParameter;
