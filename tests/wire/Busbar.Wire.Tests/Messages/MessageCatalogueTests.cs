using System.Buffers;
using System.Text;

namespace Busbar.Wire.Tests.Messages;

[WireMessage("Ping", MessageKind.Request, MessageSender.Station, "TEST 1")]
[WireRecord]
public sealed partial record PingRequest
{
    public required int Number { get; init; }
}

[WireMessage("Ping", MessageKind.Response, MessageSender.Station, "TEST 1")]
[WireRecord]
public sealed partial record PingResponse;

[WireMessage("Shout", MessageKind.Send, MessageSender.Either, "TEST 2")]
[WireRecord]
public sealed partial record Shout;

[WireCatalogue]
public static partial class TestMessages;

public sealed class MessageCatalogueTests
{
    [Fact]
    public void Lists_every_message_of_its_namespace()
    {
        Assert.Equal(
            [typeof(PingRequest), typeof(PingResponse), typeof(Shout)],
            TestMessages.Catalogue.Entries.Select(entry => entry.Type));
        Assert.Equal("TEST 2", TestMessages.Shout.Clause);
        Assert.Equal(MessageSender.Either, TestMessages.Shout.Sender);
    }

    [Fact]
    public void Finds_by_action_and_kind_without_allocating()
    {
        Assert.Same(TestMessages.PingResponse, TestMessages.Catalogue.Find("Ping"u8, MessageKind.Response));
        Assert.Same(TestMessages.PingResponse, TestMessages.Catalogue.Find("Ping", MessageKind.Response));
        Assert.Same(TestMessages.Shout, TestMessages.Catalogue.Find(typeof(Shout)));
        Assert.Null(TestMessages.Catalogue.Find("ping"u8, MessageKind.Request));
        Assert.Null(TestMessages.Catalogue.Find("Ping"u8, MessageKind.Send));
        var before = GC.GetAllocatedBytesForCurrentThread();
        TestMessages.Catalogue.Find("Ping"u8, MessageKind.Request);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void An_entry_reads_checks_and_writes_its_record()
    {
        var entry = TestMessages.Catalogue.Find("Ping"u8, MessageKind.Request)!;
        Assert.True(entry.TryRead("""{"number":7}"""u8, WireLimits.Default, out var value, out _));
        Assert.Equal(new PingRequest { Number = 7 }, value);
        Assert.Equal(WireFault.MissingProperty, entry.Validate("{}"u8, WireLimits.Default)?.Fault);
        var output = new ArrayBufferWriter<byte>();
        entry.Write(output, value);
        Assert.Equal("""{"number":7}""", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void An_entry_reads_a_payload_inside_a_frame()
    {
        var reader = new JsonReader("""[2,"id","Ping",{"number":7}]"""u8, WireLimits.Default);
        Assert.True(reader.BeginArray());
        Assert.True(reader.NextItem() && reader.TryReadInt32(out var type) && type == 2);
        Assert.True(reader.NextItem() && reader.TryReadText(36, "", out var id) && id == "id");
        Assert.True(reader.NextItem());
        Assert.True(reader.TryReadUtf8(out var action));
        var entry = TestMessages.Catalogue.Find(action, MessageKind.Request)!;
        Assert.True(reader.NextItem() && entry.TryRead(ref reader, out var payload) && payload is PingRequest);
        Assert.False(reader.NextItem());
        Assert.True(reader.TryEnd());
    }
}
