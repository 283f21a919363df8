using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The selected service.</summary>
[ExiType("SelectedServiceType", V2Namespaces.DataTypes)]
public sealed partial record SelectedService
{
    /// <summary>The service identifier.</summary>
    [ExiElement("ServiceID")]
    public required ushort ServiceId { get; init; }

    /// <summary>The parameter set identifier.</summary>
    [ExiElement("ParameterSetID")]
    public short? ParameterSetId { get; init; }
}
