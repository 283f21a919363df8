using System.Text;
using Busbar.OpenAdr.V20b;
using Busbar.Wire.Xml;

namespace Busbar.Utility.V20b;

/// <summary>The answer to most polls: nothing. It is written once and only the VEN's name is put in.</summary>
internal sealed class PollAnswers
{
    private const string Mark = "__ven__";

    private readonly byte[] _before;
    private readonly byte[] _after;

    public PollAnswers()
    {
        var text = Encoding.UTF8.GetString(WireXml.ToUtf8(
            new OadrPayload { OadrSignedObject = new OadrSignedObject { Message = NothingFor(Mark) } }, XmlNames.Prefixes));
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        _before = Encoding.UTF8.GetBytes(text[..at]);
        _after = Encoding.UTF8.GetBytes(text[(at + Mark.Length)..]);
    }

    // A poll has no request id to repeat, and the schema wants one: it is empty, as other VTNs write it.
    public static OadrResponse NothingFor(string venId) => Responses.Plain(ResponseCode.Ok, "", venId);

    /// <summary>The document for a VEN; identifiers of VENs need no escape.</summary>
    public ServiceAnswer Nothing(string venId)
    {
        var body = new byte[_before.Length + venId.Length + _after.Length];
        _before.CopyTo(body, 0);
        Encoding.ASCII.GetBytes(venId, body.AsSpan(_before.Length));
        _after.CopyTo(body, _before.Length + venId.Length);
        return new ServiceAnswer(200, body);
    }
}
