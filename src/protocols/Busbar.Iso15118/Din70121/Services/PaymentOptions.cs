using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The payment options.</summary>
[ExiType("PaymentOptionsType", Din70121Namespaces.DataTypes)]
public sealed partial record PaymentOptions
{
    /// <summary>The payment option entries.</summary>
    [ExiElement("PaymentOption")]
    public required IReadOnlyList<PaymentOption> Options { get; init; }
}
