using System.Xml.Linq;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Tests.Exi;
using Busbar.Iso15118.Transport;
using Busbar.Simulation;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>Sessions of real cars and stations run through our transport and our parsers.</summary>
public sealed class CapturedSessionTests
{
    [Fact]
    public async Task Every_message_of_every_session_arrives_is_understood_and_written_back()
    {
        var messages = 0;
        foreach (var name in CapturedSession.Names())
        {
            var session = CapturedSession.Read(name);
            var (car, station) = ByteStream.Pair(TimeProvider.System, new ByteNetworkOptions());
            await using var sender = new V2GChannel(car);
            await using var receiver = new V2GChannel(station);
            foreach (var message in session.Messages)
            {
                Assert.True(await sender.SendAsync(message.PayloadType, message.Exi, default));
                var received = await receiver.ReceiveAsync(default);
                Hold(session.Name, message, received!.Value);
                messages++;
            }
        }

        Assert.True(messages > 2_000, $"only {messages} messages");
    }

    [Fact]
    public void Every_discovery_datagram_is_understood_and_written_back()
    {
        var datagrams = CapturedSession.Names().Select(CapturedSession.Read).SelectMany(session => session.Discovery).ToList();
        Assert.NotEmpty(datagrams);
        Assert.All(datagrams, datagram =>
        {
            var written = SdpRequest.TryRead(datagram, out var request) ? request.ToDatagram()
                : SdpResponse.TryRead(datagram, out var response) ? response.ToDatagram() : [];
            Assert.Equal(Convert.ToHexString(datagram), Convert.ToHexString(written));
        });
    }

    private static void Hold(string session, CapturedMessage message, V2GtpMessage received)
    {
        var schema = V2GSchemas.Find(message.Schema);
        Assert.NotNull(schema);
        if (received.PayloadType != V2GtpPayloadType.Exi)
        {
            Assert.Same(schema, received.PayloadType.Schema());
        }

        Assert.True(schema.TryDecode(received.Payload.Span, out var decoded, out var error), $"{session} {message.Name}: {error}");
        Assert.True(schema.TryEncode(decoded, out byte[]? written, out error), $"{session} {message.Name}: {error}");
        // A real car sends surplus octets behind the end.
        Assert.Equal(Convert.ToHexString(message.Exi)[..(written.Length * 2)], Convert.ToHexString(written));
        Assert.True(message.Exi.AsSpan(written.Length).IndexOfAnyExcept((byte)0) < 0, $"{session} {message.Name} has more behind its end");

        Assert.Equal(message.Name, NameOf(schema, decoded));
    }

    private static string NameOf(ExiSchema schema, object message)
    {
        var root = XElement.Parse(Infoset.XmlOf(schema, isFragment: false, default, message));
        return (root.Name.LocalName == "V2G_Message" ? root.Elements().Last().Elements().Single() : root).Name.LocalName;
    }
}
