using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The selected service.</summary>
[ExiType("SelectedServiceType", V20Namespaces.CommonMessages)]
public sealed partial record SelectedService
{
    /// <summary>The service identifier.</summary>
    [ExiElement("ServiceID")]
    public required ushort ServiceId { get; init; }

    /// <summary>The parameter set identifier.</summary>
    [ExiElement("ParameterSetID")]
    public required ushort ParameterSetId { get; init; }
}
