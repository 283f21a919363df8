using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>A currency of ISO 4217 as it stood in 2010 (OpenADR 2.0b schema).</summary>
public readonly record struct CurrencyCode : IWireText<CurrencyCode>
{
    private const string Listed = """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD
        BTN BWP BYR BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP
        DZD EEK EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GWP GYD HKD HNL HRK HTG HUF
        IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD
        LSL LTL LVL LYD MAD MAD MDL MGA MKD MMK MNT MOP MRO MUR MVR MWK MXN MXV MYR MZN NAD NGN
        NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK
        SGD SHP SLL SOS SRD STD SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN
        USS UYI UYU UZS VEF VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XDR XFU XOF XPD XPF XPF
        XPF XPT XTS XXX YER ZAR ZMK ZWL
        """;

    private static readonly FrozenSet<string> Known = FrozenSet.Create(StringComparer.Ordinal, Listed.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private readonly string? _value;

    private CurrencyCode(string value) => _value = value;

    /// <inheritdoc/>
    public static string Expected => "a currency code";

    /// <summary>The three letters.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out CurrencyCode value)
    {
        var isKnown = Known.TryGetValue(XmlRecordReader.Collapse(text ?? ""), out var known);
        value = isKnown ? new CurrencyCode(known!) : default;
        return isKnown;
    }

    /// <inheritdoc/>
    public string ToWireText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
