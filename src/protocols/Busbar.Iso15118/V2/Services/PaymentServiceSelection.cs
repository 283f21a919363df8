using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to choose services and how they are paid (ISO 15118-2 PaymentServiceSelectionReq).</summary>
[ExiType("PaymentServiceSelectionReqType", V2Namespaces.Body)]
[ExiRoot("PaymentServiceSelectionReq", Substitutes = typeof(BodyElement))]
public sealed partial record PaymentServiceSelectionReq : BodyElement
{
    /// <summary>The selected payment option.</summary>
    [ExiElement("SelectedPaymentOption")]
    public required PaymentOption SelectedPaymentOption { get; init; }

    /// <summary>The selected service list.</summary>
    [ExiElement("SelectedServiceList")]
    public required SelectedServiceList SelectedServiceList { get; init; }
}

/// <summary>The station answers PaymentServiceSelectionReq (ISO 15118-2 PaymentServiceSelectionRes).</summary>
[ExiType("PaymentServiceSelectionResType", V2Namespaces.Body)]
[ExiRoot("PaymentServiceSelectionRes", Substitutes = typeof(BodyElement))]
public sealed partial record PaymentServiceSelectionRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }
}
