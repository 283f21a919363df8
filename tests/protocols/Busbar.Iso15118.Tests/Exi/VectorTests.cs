using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Exi;

/// <summary>Every vector: the bytes mean the same to us, and we write the same bytes.</summary>
public sealed class VectorTests
{
    public static TheoryData<string> GeneratedFiles =>
    [
        "app.doc", "din.doc", "iso2.doc", "iso2.frag", "iso20.doc", "iso20.frag", "iso20ac.doc", "iso20ac.frag", "iso20acdp.doc", "iso20dc.doc",
        "iso20dc.frag", "iso20wpt.doc", "xmldsig.frag",
    ];

    public static TheoryData<string> CapturedFiles => ["app", "din", "iso2", "iso20", "iso20ac", "iso20dc"];

    [Theory]
    [MemberData(nameof(GeneratedFiles))]
    public void Generated_vectors_are_read_and_written_to_the_bit(string name) => Hold(ExiVector.Generated(name));

    [Theory]
    [MemberData(nameof(CapturedFiles))]
    public void Captured_messages_are_read_and_written_to_the_bit(string name) => Hold(ExiVector.Captured(name));

    [Fact]
    public void References_into_value_tables_are_followed()
    {
        var vectors = GeneratedFiles.SelectMany(file => ExiVector.Generated(file)).Where(vector => vector.ExiWithHits is not null).ToList();
        Assert.Equal(64, vectors.Count);
        Assert.All(vectors, vector =>
        {
            Assert.NotEqual(vector.Exi, vector.ExiWithHits);
            Assert.Equal(Infoset.Of(vector.Xml), Infoset.Of(Decode(vector, vector.ExiWithHits!).Xml));
        });
    }

    [Fact]
    public void Octets_behind_the_end_are_ignored()
    {
        foreach (var vector in ExiVector.Generated("iso2.doc"))
        {
            Assert.Equal(Infoset.Of(vector.Xml), Infoset.Of(Decode(vector, [.. vector.Exi, 0, 0xFF, 0x80]).Xml));
        }
    }

    [Fact]
    public void A_message_that_is_cut_anywhere_is_refused()
    {
        // The last octet may hold padding only: cut one more.
        foreach (var vector in ExiVector.Generated("iso20dc.doc"))
        {
            for (var length = 0; length < vector.Exi.Length - 1; length++)
            {
                Assert.False(vector.Schema.TryDecode(vector.Exi.AsSpan(0, length), out _, out var error));
                Assert.NotEqual(ExiFault.None, error.Fault);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("a0")]
    [InlineData("2445584980")]
    public void A_stream_with_another_header_is_refused(string hex)
    {
        Assert.False(Iso15118.Schemas.V2Schema.Instance.TryDecode(Convert.FromHexString(hex), out _, out var error));
        Assert.Contains(error.Fault, new[] { ExiFault.BadHeader, ExiFault.EndOfStream });
    }

    private static void Hold(IReadOnlyList<ExiVector> vectors)
    {
        Assert.NotEmpty(vectors);
        Assert.All(vectors, vector =>
        {
            var (element, message, xml) = Decode(vector, vector.Exi);
            Assert.Equal(Infoset.Of(vector.Xml), Infoset.Of(xml));
            Assert.Equal(Convert.ToHexString(vector.Exi), Encode(vector, element, message));

            Assert.True(vector.Schema.TryReadXml(vector.Xml, vector.IsFragment, out element, out var fromXml, out var error), $"{vector.Id}: {error}");
            Assert.Equal(Convert.ToHexString(vector.Exi), Encode(vector, element, fromXml));
        });
    }

    private static (ExiName Element, object Message, string Xml) Decode(ExiVector vector, byte[] exi)
    {
        ExiName element = default;
        var isRead = vector.IsFragment
            ? vector.Schema.TryDecodeFragment(exi, out element, out var message, out var error)
            : vector.Schema.TryDecode(exi, out message, out error);
        Assert.True(isRead, $"{vector.Id}: {error}");
        return (element, message!, Infoset.XmlOf(vector.Schema, vector.IsFragment, element, message!));
    }

    private static string Encode(ExiVector vector, ExiName element, object message)
    {
        var isWritten = vector.IsFragment
            ? vector.Schema.TryEncodeFragment(element, message, out byte[]? exi, out var error)
            : vector.Schema.TryEncode(message, out exi, out error);
        Assert.True(isWritten, $"{vector.Id}: {error}");
        return Convert.ToHexString(exi!);
    }
}
