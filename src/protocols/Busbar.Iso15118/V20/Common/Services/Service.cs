using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The service.</summary>
[ExiType("ServiceType", V20Namespaces.CommonMessages)]
public sealed partial record Service
{
    /// <summary>The service identifier.</summary>
    [ExiElement("ServiceID")]
    public required ushort ServiceId { get; init; }

    /// <summary>Whether the service costs nothing.</summary>
    [ExiElement("FreeService")]
    public required bool FreeService { get; init; }
}
