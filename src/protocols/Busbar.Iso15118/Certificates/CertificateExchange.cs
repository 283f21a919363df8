using System.Diagnostics.CodeAnalysis;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Certificates;

/// <summary>
/// A request for certificates as a station passes it on (OCPP 2.0.1 M01): the octets as the car sent them, because its signature is over them,
/// and never written anew.
/// </summary>
/// <param name="IsUpdate">Whether a contract is to be renewed; otherwise a first one is wanted.</param>
/// <param name="SchemaVersion">The namespace of the car's messages.</param>
/// <param name="Exi">The octets of the request.</param>
public sealed record CertificateExchange(bool IsUpdate, string SchemaVersion, ReadOnlyMemory<byte> Exi)
{
    /// <summary>The request in base64, as it travels on.</summary>
    public string ToBase64() => Convert.ToBase64String(Exi.Span);

    /// <summary>Takes a request as received.</summary>
    /// <param name="received">The message; its octets are copied.</param>
    /// <param name="message">The same message as it was read.</param>
    /// <param name="exchange">The request.</param>
    /// <returns>False for any other message.</returns>
    public static bool TryTake(V2GtpMessage received, object message, [NotNullWhen(true)] out CertificateExchange? exchange)
    {
        exchange = message switch
        {
            V2.V2GMessage { Body.BodyElement: V2.CertificateInstallationReq } => new(IsUpdate: false, V2Namespaces.Definition, received.Payload.ToArray()),
            V2.V2GMessage { Body.BodyElement: CertificateUpdateReq } => new(IsUpdate: true, V2Namespaces.Definition, received.Payload.ToArray()),
            V20.CertificateInstallationReq => new(IsUpdate: false, V20Namespaces.CommonMessages, received.Payload.ToArray()),
            _ => null,
        };
        return exchange is not null;
    }

    /// <summary>The grammar of the exchange by the namespace of the car's messages; null for another.</summary>
    public static Wire.Exi.ExiSchema? SchemaOf(string schemaVersion) => schemaVersion switch
    {
        V2Namespaces.Definition => V2Schema.Instance,
        V20Namespaces.CommonMessages => V20CommonSchema.Instance,
        _ => null,
    };
}
