using System.Buffers;
using Busbar.Wire;

namespace Busbar.Ocpp.Tests.Messages;

public sealed class RoundTripTests
{
    public static TheoryData<OcppVersion> Every => Versions.All;

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_message_comes_back_with_everything_in_it(OcppVersion version) =>
        Assert.All(Versions.Catalogue(version).Entries, message => ComesBack(message, Specimen.Maximal(message.Type)));

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_message_comes_back_with_only_what_is_required(OcppVersion version) =>
        Assert.All(Versions.Catalogue(version).Entries, message => ComesBack(message, Specimen.Minimal(message.Type)));

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_member_of_every_enum_comes_back(OcppVersion version)
    {
        foreach (MessageEntry message in Versions.Catalogue(version).Entries)
        {
            var reached = new HashSet<Type>();
            WireFacts.Reach(message.Type, reached);
            int rounds = reached.Where(type => type.IsEnum).Select(type => Enum.GetValues(type).Length).DefaultIfEmpty().Max();
            for (int round = 0; round < rounds; round++)
                ComesBack(message, Specimen.Varied(message.Type, round));
        }
    }

    private static void ComesBack(MessageEntry message, object record)
    {
        var output = new ArrayBufferWriter<byte>();
        message.Write(output, record);
        Assert.True(message.TryRead(output.WrittenSpan, WireLimits.Default, out object? read, out ProtocolError? error), $"{message.Type.Name}: {error}");
        Assert.Equal(record, read);

        var again = new ArrayBufferWriter<byte>();
        message.Write(again, read);
        Assert.True(output.WrittenSpan.SequenceEqual(again.WrittenSpan), message.Type.Name);
    }
}
