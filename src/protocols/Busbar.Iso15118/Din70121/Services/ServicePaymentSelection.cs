using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to choose services and how they are paid (DIN 70121 ServicePaymentSelectionReq).</summary>
[ExiType("ServicePaymentSelectionReqType", Din70121Namespaces.Body)]
[ExiRoot("ServicePaymentSelectionReq", Substitutes = typeof(BodyElement))]
public sealed partial record ServicePaymentSelectionReq : BodyElement
{
    /// <summary>The selected payment option.</summary>
    [ExiElement("SelectedPaymentOption")]
    public required PaymentOption SelectedPaymentOption { get; init; }

    /// <summary>The selected service list.</summary>
    [ExiElement("SelectedServiceList")]
    public required SelectedServiceList SelectedServiceList { get; init; }
}

/// <summary>The station answers ServicePaymentSelectionReq (DIN 70121 ServicePaymentSelectionRes).</summary>
[ExiType("ServicePaymentSelectionResType", Din70121Namespaces.Body)]
[ExiRoot("ServicePaymentSelectionRes", Substitutes = typeof(BodyElement))]
public sealed partial record ServicePaymentSelectionRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }
}
