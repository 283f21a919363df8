using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car's power delivery parameter.</summary>
[ExiType("EVPowerDeliveryParameterType", Din70121Namespaces.DataTypes)]
[ExiRoot("EVPowerDeliveryParameter")]
public partial record EvPowerDeliveryParameter;
