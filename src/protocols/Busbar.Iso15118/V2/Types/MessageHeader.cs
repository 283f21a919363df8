using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V2;

/// <summary>The header of a message: session and signature.</summary>
[ExiType("MessageHeaderType", V2Namespaces.Header)]
public sealed partial record MessageHeader
{
    /// <summary>The session, as the station numbered it.</summary>
    [ExiElement("SessionID"), ExiLength(Max = 8), ExiHex]
    public required Octets SessionId { get; init; }

    /// <summary>A fault that the sender reports.</summary>
    [ExiElement("Notification")]
    public Notification? Notification { get; init; }

    /// <summary>The signature over parts of the body.</summary>
    [ExiReference]
    public Signature? Signature { get; init; }
}
