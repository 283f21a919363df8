using System.Net;
using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V2;
using ResponseCode = Busbar.Iso15118.V2.ResponseCode;
using Busbar.Wire.Exi;

namespace Busbar.Tests.Tools.Pcap;

/// <summary>A short session of ISO 15118-2 as V2GTP messages.</summary>
internal static class SampleSession
{
    public static readonly IPEndPoint Car = new(IPAddress.Parse("fe80::1"), 55_555);
    public static readonly IPEndPoint Station = new(IPAddress.Parse("fe80::2"), 50_001);
    private static readonly Octets Id = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 };

    /// <summary>Requests and responses in turn, the handshake first.</summary>
    public static IReadOnlyList<byte[]> Messages(ResponseCode lastCode = ResponseCode.Ok) =>
    [
        V2Gtp(AppProtocolSchema.Instance, new SupportedAppProtocolReq
        {
            AppProtocols = [new OfferedAppProtocol { ProtocolNamespace = V2Namespaces.Definition, VersionNumberMajor = 2, VersionNumberMinor = 0, SchemaId = 7, Priority = 1 }],
        }),
        V2Gtp(AppProtocolSchema.Instance, new SupportedAppProtocolRes { ResponseCode = Iso15118.AppProtocol.ResponseCode.OkSuccessfulNegotiation, SchemaId = 7 }),
        Body(new SessionSetupReq { EvccId = new byte[] { 2, 0, 0, 0, 0, 1 } }),
        Body(new SessionSetupRes { ResponseCode = ResponseCode.OkNewSessionEstablished, EvseId = "DE*BUS*E1" }),
        Body(new SessionStopReq { ChargingSession = ChargingSession.Terminate }),
        Body(new SessionStopRes { ResponseCode = lastCode }),
    ];

    private static byte[] Body(BodyElement element) =>
        V2Gtp(V2Schema.Instance, new V2GMessage { Header = new MessageHeader { SessionId = Id }, Body = new Body { BodyElement = element } });

    private static byte[] V2Gtp(ExiSchema schema, object message)
    {
        Assert.True(schema.TryEncode(message, out byte[]? exi, out ExiError error), error.ToString());
        byte[] bytes = new byte[V2GtpHeader.Length + exi.Length];
        V2GtpHeader.Write(bytes, V2GtpPayloadType.Exi, exi.Length);
        exi.CopyTo(bytes, V2GtpHeader.Length);
        return bytes;
    }
}
