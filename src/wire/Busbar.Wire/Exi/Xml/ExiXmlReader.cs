using System.Globalization;
using System.Numerics;
using System.Xml;

namespace Busbar.Wire.Exi;

/// <summary>Reads the XML form of records. A fault is kept and ends the reading, as in <see cref="ExiReader"/>.</summary>
public sealed class ExiXmlReader
{
    private readonly XmlReader? _reader;
    private ExiFault _fault;
    private string? _detail;
    private int _line;
    private int _matchedAttributes;

    private ExiXmlReader(XmlReader? reader) => _reader = reader;

    /// <summary>The element at hand; nothing between elements.</summary>
    public ExiName Element => !HasFailed && _reader!.NodeType == XmlNodeType.Element
        ? new ExiName(_reader.NamespaceURI, _reader.LocalName)
        : default;

    /// <summary>Whether a fault has happened.</summary>
    public bool HasFailed => _fault != ExiFault.None;

    /// <summary>The first fault.</summary>
    public ExiError Error => new(_fault, _line, _detail);

    /// <summary>Opens a text and stands on its root element.</summary>
    public static ExiXmlReader Open(string xml)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = ExiLimits.MaxXmlCharacters,
        };
        var reader = new ExiXmlReader(XmlReader.Create(new StringReader(xml), settings));
        reader.Guard(static xml => xml.MoveToContent());
        if (!reader.HasFailed && reader._reader!.NodeType != XmlNodeType.Element)
        {
            reader.Fail(ExiFault.NotXml);
        }

        return reader;
    }

    /// <summary>Keeps the first fault.</summary>
    public void Fail(ExiFault fault, string? detail = null)
    {
        if (_fault == ExiFault.None)
        {
            _fault = fault;
            _detail = detail;
            _line = (_reader as IXmlLineInfo)?.LineNumber ?? 0;
        }
    }

    /// <summary>Reads an attribute of the element at hand; null where it is absent.</summary>
    public string? Attribute(string name, string xmlNamespace)
    {
        if (HasFailed)
        {
            return null;
        }

        var value = _reader!.GetAttribute(name, xmlNamespace);
        _matchedAttributes += value is null ? 0 : 1;
        return value;
    }

    /// <summary>Reads an attribute that must be there.</summary>
    public string RequiredAttribute(string name, string xmlNamespace)
    {
        var value = Attribute(name, xmlNamespace);
        if (value is null)
        {
            Fail(ExiFault.UnexpectedXml, $"attribute {name} is missing");
        }

        return value ?? "";
    }

    /// <summary>Goes from the start tag, whose attributes are read, into the content.</summary>
    /// <returns>Whether there is content to read.</returns>
    public bool Enter()
    {
        if (HasFailed)
        {
            return false;
        }

        RefuseOtherAttributes();
        var isEmpty = _reader!.IsEmptyElement;
        Guard(static xml => xml.Read());
        SkipBlanks();
        return !isEmpty;
    }

    /// <summary>Goes past the end tag; anything else there is a fault.</summary>
    /// <param name="hasContent">What <see cref="Enter"/> said.</param>
    public void Leave(bool hasContent)
    {
        if (HasFailed || !hasContent)
        {
            return;
        }

        if (_reader!.NodeType != XmlNodeType.EndElement)
        {
            Fail(ExiFault.UnexpectedXml, Element.LocalName ?? "text");
            return;
        }

        Guard(static xml => xml.Read());
        SkipBlanks();
    }

    /// <summary>Whether the element at hand has this name.</summary>
    public bool At(string name, string xmlNamespace, bool hasContent = true) =>
        hasContent && !HasFailed && _reader!.NodeType == XmlNodeType.Element
        && _reader.LocalName == name && _reader.NamespaceURI == xmlNamespace;

    /// <summary>Reads an element that holds only text.</summary>
    public string Value()
    {
        if (HasFailed)
        {
            return "";
        }

        RefuseOtherAttributes();
        return Content();
    }

    /// <summary>Reads the text of the element at hand, whose attributes are read, and goes past it.</summary>
    public string Content()
    {
        if (HasFailed)
        {
            return "";
        }

        var text = "";
        _matchedAttributes = 0;
        Guard(xml => text = xml.ReadElementContentAsString());
        SkipBlanks();
        return text;
    }

    /// <summary>A child that must be there is not.</summary>
    public void Missing(string name) =>
        Fail(ExiFault.UnexpectedXml, $"{name} is missing{(Element.LocalName is { } at ? $" before {at}" : "")}");

    /// <summary>The boolean of an XML text.</summary>
    public bool ToBoolean(string text) => text.Trim() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => Bad<bool>(text),
    };

    /// <summary>The signed integer of an XML text.</summary>
    public long ToSigned(string text, long min, long max) =>
        long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max
            ? value
            : Bad<long>(text);

    /// <summary>The unsigned integer of an XML text.</summary>
    public ulong ToUnsigned(string text, ulong max) =>
        ulong.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value <= max
            ? value
            : Bad<ulong>(text);

    /// <summary>The large integer of an XML text.</summary>
    public BigInteger ToInteger(string text) =>
        text.Length <= MaxIntegerDigits && BigInteger.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : Bad<BigInteger>(text);

    /// <summary>The binary value of hexadecimal digits.</summary>
    public Octets ToHex(string text)
    {
        var digits = text.Trim();
        var octets = new byte[digits.Length / 2];
        return Convert.FromHexString(digits, octets, out _, out _) == System.Buffers.OperationStatus.Done ? new Octets(octets) : Bad<Octets>(text);
    }

    /// <summary>The binary value of base64 text.</summary>
    public Octets ToBase64(string text)
    {
        var octets = new byte[(text.Length * 3 / 4) + 3];
        return Convert.TryFromBase64String(text, octets, out var length) ? new Octets(octets.AsMemory(0, length)) : Bad<Octets>(text);
    }

    /// <summary>Keeps the fault of a text that is no value of its type.</summary>
    public T Bad<T>(string text)
    {
        Fail(ExiFault.BadText, text.Length <= LongestQuote ? text : text[..LongestQuote]);
        return default!;
    }

    /// <summary>448 bits, the most that EXI carries here, are 135 digits; blanks may stand around them.</summary>
    private const int MaxIntegerDigits = 256;

    /// <summary>How much of a wrong text an error repeats.</summary>
    private const int LongestQuote = 80;

    private void RefuseOtherAttributes()
    {
        var known = _matchedAttributes;
        _matchedAttributes = 0;
        if (_reader!.AttributeCount == known)
        {
            return;
        }

        var others = 0;
        for (var at = 0; at < _reader.AttributeCount; at++)
        {
            _reader.MoveToAttribute(at);
            var isOfXml = _reader.NamespaceURI is "http://www.w3.org/2000/xmlns/" or "http://www.w3.org/2001/XMLSchema-instance";
            others += isOfXml ? 0 : 1;
        }

        _reader.MoveToElement();
        if (others != known)
        {
            Fail(ExiFault.UnexpectedXml, $"{_reader.LocalName} has an attribute that the schema does not know");
        }
    }

    private void SkipBlanks()
    {
        while (!HasFailed && _reader!.NodeType is (XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
        {
            Guard(static xml => xml.Read());
        }
    }

    private void Guard(Action<XmlReader> step)
    {
        try
        {
            step(_reader!);
        }
        catch (XmlException broken)
        {
            Fail(ExiFault.NotXml, broken.Message);
        }
    }
}
