using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>A list: payment option.</summary>
[ExiType("PaymentOptionListType", V2Namespaces.DataTypes)]
public sealed partial record PaymentOptionList
{
    /// <summary>The payment option entries.</summary>
    [ExiElement("PaymentOption"), ExiOccurs(Max = 2)]
    public required IReadOnlyList<PaymentOption> PaymentOptions { get; init; }
}
