namespace Busbar.Wire.Xml;

public sealed partial class XmlRecordReader
{
    private const int MostShown = 60;

    /// <summary>Keeps the first fault.</summary>
    /// <param name="fault">The kind of fault.</param>
    /// <param name="message">One plain sentence.</param>
    public void Fail(WireFault fault, string message)
    {
        if (!_hasFailed)
        {
            _hasFailed = true;
            _error = new ProtocolError(fault, Path(), message);
        }
    }

    /// <summary>An element that must be there is not.</summary>
    /// <param name="name">Its name.</param>
    public void Missing(string name)
    {
        if (_hasFailed)
        {
            return;
        }

        var isOther = !_open[^1].IsEmpty && _xml.NodeType == System.Xml.XmlNodeType.Element;
        Fail(
            WireFault.MissingProperty,
            isOther ? $"The element '{name}' is missing before '{Shown(_xml.LocalName)}'." : $"The element '{name}' is missing.");
    }

    /// <summary>A list has more elements than it may.</summary>
    /// <param name="max">The most elements.</param>
    public void TooMany(int max) => Fail(WireFault.TooManyItems, $"At most {max} of these elements are allowed.");

    internal void FailRoot() => Fail(WireFault.Unknown, $"The root element '{Shown(_xml.LocalName)}' is not known here.");

    private void FailHere(WireFault fault, string message)
    {
        if (!_hasFailed)
        {
            _hasFailed = true;
            _error = new ProtocolError(fault, _xml.NodeType == System.Xml.XmlNodeType.Element ? $"{Path()}/{Shown(_xml.LocalName)}" : Path(), message);
        }
    }

    private string Path() => string.Concat(_open.Select(static open => "/" + open.Name));

    // A peer chooses these texts: show a bounded part of them.
    private static string Shown(string text) => text.Length <= MostShown ? text : text[..MostShown] + "...";
}
