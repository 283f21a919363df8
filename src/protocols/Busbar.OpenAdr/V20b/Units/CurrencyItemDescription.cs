using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>What an amount of money is for (OpenADR 2.0b schema).</summary>
[WireEnum]
public enum CurrencyItemDescription
{
    /// <summary>An amount.</summary>
    [WireName("currency")]
    Currency,

    /// <summary>For a kilowatt.</summary>
    [WireName("currencyPerKW")]
    CurrencyPerKW,

    /// <summary>For a kilowatt-hour.</summary>
    [WireName("currencyPerKWh")]
    CurrencyPerKWh,
}
