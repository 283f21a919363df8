using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20;

/// <summary>The header of a message: session and signature.</summary>
[ExiType("MessageHeaderType", V20Namespaces.CommonTypes)]
public sealed partial record MessageHeader
{
    /// <summary>The session, as the station numbered it.</summary>
    [ExiElement("SessionID"), ExiLength(Min = 8, Max = 8), ExiHex]
    public required Octets SessionId { get; init; }

    /// <summary>When the message was made, in seconds since 1970.</summary>
    [ExiElement("TimeStamp")]
    public required ulong TimeStamp { get; init; }

    /// <summary>The signature over parts of the body.</summary>
    [ExiReference]
    public Signature? Signature { get; init; }
}
