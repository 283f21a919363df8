using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The additional service.</summary>
[ExiType("AdditionalServiceType", V20Namespaces.CommonMessages)]
public sealed partial record AdditionalService
{
    /// <summary>The service name.</summary>
    [ExiElement("ServiceName"), ExiLength(Max = 80)]
    public required string ServiceName { get; init; }

    /// <summary>The service fee.</summary>
    [ExiElement("ServiceFee")]
    public required RationalNumber ServiceFee { get; init; }
}
