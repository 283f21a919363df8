using System.Runtime.InteropServices;
using System.Text;
using System.Xml;

namespace Busbar.Wire.Xml;

/// <summary>A forward reader over one document that validates while it reads. The first fault stops it, as in <see cref="JsonReader"/>.</summary>
/// <remarks>Generated codecs drive it.</remarks>
// hot path: openadr-poll
public sealed partial class XmlRecordReader : IDisposable
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    private static readonly XmlReader Nothing = XmlReader.Create(Stream.Null);

    private readonly XmlLimits _limits;
    private readonly Func<XmlReaderSettings, XmlReader> _source;
    private readonly List<(string Name, bool IsEmpty)> _open = new(16);
    private XmlReader _xml = Nothing;
    private int _knownAttributes;
    private string? _skipped;
    private bool _hasFailed;
    private ProtocolError? _error;

    /// <summary>Starts before a document.</summary>
    /// <param name="document">The bytes.</param>
    /// <param name="limits">The limits of the connection.</param>
    public XmlRecordReader(ReadOnlyMemory<byte> document, XmlLimits limits)
    {
        _limits = limits;
        var bytes = MemoryMarshal.TryGetArray(document, out var array) ? array : new ArraySegment<byte>(document.ToArray());
        _source = settings => XmlReader.Create(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), settings);
    }

    /// <summary>Starts before a document.</summary>
    /// <param name="document">The text.</param>
    /// <param name="limits">The limits of the connection.</param>
    public XmlRecordReader(string document, XmlLimits limits)
    {
        _limits = limits;
        _source = settings => XmlReader.Create(new StringReader(document), settings);
    }

    /// <summary>Whether a fault has happened.</summary>
    public bool HasFailed => _hasFailed;

    /// <summary>The first fault.</summary>
    public ProtocolError Error => _error ?? new ProtocolError(WireFault.Syntax, "", "The document is not read yet.");

    /// <summary>Goes to the root element.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Open()
    {
        try
        {
            _xml = _source(Settings(_limits));
        }
        catch (XmlException broken)
        {
            Fail(WireFault.Syntax, broken.Message);
            return false;
        }

        Step(skips: true);
        return !_hasFailed;
    }

    /// <summary>Whether the element at hand has this name.</summary>
    /// <param name="name">The local name.</param>
    /// <param name="xmlNamespace">The namespace.</param>
    /// <returns>Whether it has.</returns>
    public bool At(string name, string xmlNamespace) =>
        !_hasFailed
        && _xml.NodeType == XmlNodeType.Element
        && (_open.Count == 0 || !_open[^1].IsEmpty)
        && _xml.LocalName == name
        && _xml.NamespaceURI == xmlNamespace;

    /// <summary>Reads an attribute of the element at hand; null where it is absent.</summary>
    /// <param name="name">The local name.</param>
    /// <param name="xmlNamespace">The namespace, empty for none.</param>
    /// <returns>Its value.</returns>
    public string? Attribute(string name, string xmlNamespace)
    {
        if (_hasFailed)
        {
            return null;
        }

        var value = _xml.GetAttribute(name, xmlNamespace);
        _knownAttributes += value is null ? 0 : 1;
        return value;
    }

    /// <summary>Goes from the start tag, whose attributes are read, into the content.</summary>
    public void Enter()
    {
        if (_hasFailed)
        {
            return;
        }

        RefuseOtherAttributes();
        if (_hasFailed)
        {
            return;
        }

        var isEmpty = _xml.IsEmptyElement;
        _open.Add((_xml.LocalName, isEmpty));
        if (_open.Count > _limits.MaxDepth)
        {
            Fail(WireFault.TooLarge, "The document is nested too deeply.");
        }
        else if (!isEmpty)
        {
            Step(skips: true);
        }
    }

    /// <summary>Goes past the end tag; anything else there is a fault.</summary>
    public void Leave()
    {
        if (_hasFailed)
        {
            return;
        }

        if (!_open[^1].IsEmpty && _xml.NodeType != XmlNodeType.EndElement)
        {
            FailHere(WireFault.UnknownProperty, _xml.NodeType == XmlNodeType.Element ? $"The element '{_xml.LocalName}' is not expected here." : "Text is not allowed here.");
            return;
        }

        _open.RemoveAt(_open.Count - 1);
        Step(skips: true);
    }

    /// <summary>Reads an element that holds only text, with its white space.</summary>
    /// <returns>The text; empty after a fault.</returns>
    public string Value()
    {
        Enter();
        if (_hasFailed)
        {
            return "";
        }

        var text = _open[^1].IsEmpty ? "" : Text();
        Leave();
        return text;
    }

    /// <summary>Checks that nothing follows the root element.</summary>
    public void ToEnd()
    {
        while (!_hasFailed && !_xml.EOF)
        {
            Step(skips: false);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!ReferenceEquals(_xml, Nothing))
        {
            _xml.Dispose();
        }
    }

    private static XmlReaderSettings Settings(XmlLimits limits) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = limits.MaxCharacters,
        CloseInput = true,
    };

    // Enter has gone to the first node; blanks that it skipped before text are rare and of no meaning in these schemas.
    private string Text()
    {
        StringBuilder? more = null;
        var text = _skipped ?? "";
        while (!_hasFailed && _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
        {
            var part = NodeText();
            if (text.Length == 0)
            {
                text = part;
            }
            else
            {
                more ??= new StringBuilder(text);
                more.Append(part);
            }

            Step(skips: false);
        }

        return more?.ToString() ?? text;
    }

    // The runtime's reader decodes the rest of a long text only when it is asked for it.
    private string NodeText()
    {
        try
        {
            return _xml.Value;
        }
        catch (XmlException broken)
        {
            Fail(WireFault.Syntax, broken.Message);
            return "";
        }
    }

    private void RefuseOtherAttributes()
    {
        var known = _knownAttributes;
        _knownAttributes = 0;
        if (_xml.AttributeCount == known)
        {
            return;
        }

        string? other = null;
        while (_xml.MoveToNextAttribute())
        {
            var isIgnored = _xml.NamespaceURI == Declarations
                || (_xml.NamespaceURI == Instance && _xml.LocalName is "schemaLocation" or "noNamespaceSchemaLocation");
            known -= isIgnored ? 0 : 1;
            other = isIgnored ? other : _xml.LocalName;
        }

        _xml.MoveToElement();
        if (known < 0)
        {
            FailHere(WireFault.UnknownProperty, $"An attribute such as '{Shown(other ?? "")}' is not known here.");
        }
    }

    private void Step(bool skips)
    {
        _skipped = null;
        try
        {
            while (_xml.Read() && skips && _xml.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.XmlDeclaration)
            {
                _skipped = _xml.NodeType == XmlNodeType.XmlDeclaration ? null : _skipped + NodeText();
            }
        }
        catch (XmlException broken)
        {
            Fail(WireFault.Syntax, broken.Message);
        }
    }
}
