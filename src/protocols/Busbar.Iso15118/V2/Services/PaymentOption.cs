using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The payment option.</summary>
[ExiEnum("paymentOptionType")]
public enum PaymentOption
{
    /// <summary>Contract.</summary>
    Contract,

    /// <summary>External payment.</summary>
    ExternalPayment,
}
