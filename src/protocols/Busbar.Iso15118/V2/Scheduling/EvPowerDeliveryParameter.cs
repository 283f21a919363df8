using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>What every kind of car's power delivery parameter has.</summary>
[ExiType("EVPowerDeliveryParameterType", V2Namespaces.DataTypes)]
[ExiRoot("EVPowerDeliveryParameter")]
public abstract partial record EvPowerDeliveryParameter;
