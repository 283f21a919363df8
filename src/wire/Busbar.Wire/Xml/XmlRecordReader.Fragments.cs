using System.Text;
using System.Xml;

namespace Busbar.Wire.Xml;

public sealed partial class XmlRecordReader
{
    private static readonly XmlWriterSettings FragmentSettings = new() { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment };

    /// <summary>Reads the element at hand whatever it holds, and goes past it.</summary>
    /// <returns>The element; empty after a fault.</returns>
    public XmlFragment Fragment()
    {
        _knownAttributes = 0;
        if (_hasFailed)
        {
            return XmlFragment.Empty;
        }

        if (_xml.IsEmptyElement && _xml.AttributeCount == 0)
        {
            Step(skips: true);
            return XmlFragment.Empty;
        }

        var text = new StringBuilder();
        try
        {
            using (var copy = XmlWriter.Create(text, FragmentSettings))
            {
                Copy(copy);
            }
        }
        catch (Exception broken) when (broken is XmlException or ArgumentException or InvalidOperationException)
        {
            Fail(WireFault.Syntax, broken.Message);
        }

        return _hasFailed ? XmlFragment.Empty : new XmlFragment(text.ToString());
    }

    private void Copy(XmlWriter copy)
    {
        var depth = _xml.Depth;
        do
        {
            if (_xml.Depth > _limits.MaxDepth)
            {
                Fail(WireFault.TooLarge, "The document is nested too deeply.");
                return;
            }

            switch (_xml.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = _xml.IsEmptyElement;
                    copy.WriteStartElement(_xml.Prefix, _xml.LocalName, _xml.NamespaceURI);
                    copy.WriteAttributes(_xml, defattr: false);
                    if (isEmpty)
                    {
                        copy.WriteEndElement();
                    }

                    break;
                case XmlNodeType.EndElement:
                    copy.WriteFullEndElement();
                    break;
                case XmlNodeType.CDATA:
                case XmlNodeType.Text:
                case XmlNodeType.Whitespace:
                case XmlNodeType.SignificantWhitespace:
                    copy.WriteString(_xml.Value);
                    break;
            }

            Step(skips: false);
        }
        while (!_hasFailed && !_xml.EOF && (_xml.Depth > depth || (_xml.Depth == depth && _xml.NodeType == XmlNodeType.EndElement)));
        if (!_hasFailed && _xml.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
        {
            Step(skips: true);
        }
    }
}
