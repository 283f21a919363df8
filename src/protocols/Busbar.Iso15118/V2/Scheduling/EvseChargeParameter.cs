using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>What every kind of station's charge parameter has.</summary>
[ExiType("EVSEChargeParameterType", V2Namespaces.DataTypes)]
[ExiRoot("EVSEChargeParameter")]
public abstract partial record EvseChargeParameter;
