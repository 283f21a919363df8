using Busbar.OpenAdr.V20b;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.Checking;

/// <summary>Checks a document of OpenADR 2.0b as the schemas do.</summary>
public static class DocumentCheck
{
    /// <summary>Checks a document whose root is an envelope, a bare message or a unit: all are global elements of the schemas.</summary>
    /// <param name="document">The text.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <returns>The first fault, or null when the document is valid.</returns>
    public static ProtocolError? Validate(string document, XmlLimits limits)
    {
        var error = Validate<OadrPayload>(document, limits);
        error = error is { Fault: WireFault.Unknown } ? Validate<OadrMessage>(document, limits) : error;
        return error is { Fault: WireFault.Unknown } ? Validate<ItemBase>(document, limits) : error;
    }

    private static ProtocolError? Validate<T>(string document, XmlLimits limits)
        where T : class, IXmlRecord<T> => WireXml.TryRead<T>(document, limits, out _, out var error) ? null : error;
}
