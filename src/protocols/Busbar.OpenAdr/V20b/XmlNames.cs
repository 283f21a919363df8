using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>The namespaces of OpenADR 2.0b and the prefixes by which we write them.</summary>
public static class XmlNames
{
    /// <summary>OpenADR's own messages.</summary>
    public const string Oadr = "http://openadr.org/oadr-2.0b/2012/07";

    /// <summary>Energy Interoperation.</summary>
    public const string Ei = "http://docs.oasis-open.org/ns/energyinterop/201110";

    /// <summary>Payloads of Energy Interoperation.</summary>
    public const string Pyld = "http://docs.oasis-open.org/ns/energyinterop/201110/payloads";

    /// <summary>Energy Market Information Exchange.</summary>
    public const string Emix = "http://docs.oasis-open.org/ns/emix/2011/06";

    /// <summary>Power in EMIX.</summary>
    public const string Power = "http://docs.oasis-open.org/ns/emix/2011/06/power";

    /// <summary>Powers of ten in EMIX.</summary>
    public const string Scale = "http://docs.oasis-open.org/ns/emix/2011/06/siscale";

    /// <summary>Calendars.</summary>
    public const string Xcal = "urn:ietf:params:xml:ns:icalendar-2.0";

    /// <summary>Streams of calendars.</summary>
    public const string Strm = "urn:ietf:params:xml:ns:icalendar-2.0:stream";

    /// <summary>Geography.</summary>
    public const string Gml = "http://www.opengis.net/gml/3.2";

    /// <summary>Feeds, as Green Button uses them.</summary>
    public const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>XML signatures.</summary>
    public const string Ds = "http://www.w3.org/2000/09/xmldsig#";

    /// <summary>What OpenADR adds to signatures: a time and a nonce.</summary>
    public const string Dsp = "http://openadr.org/oadr-2.0b/2012/07/xmldsig-properties";

    /// <summary>The prefixes that peers are used to.</summary>
    public static XmlPrefixes Prefixes { get; } = new(
        ("oadr", Oadr), ("ei", Ei), ("pyld", Pyld), ("emix", Emix), ("power", Power), ("scale", Scale), ("xcal", Xcal), ("strm", Strm));
}
