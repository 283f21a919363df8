using System.Text;
using Busbar.OpenAdr.V20b;
using Busbar.TestKit;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.Tests.Documents;

public sealed class BadDocumentTests
{
    private const string Poll =
        """
        <oadrPayload xmlns="http://openadr.org/oadr-2.0b/2012/07"><oadrSignedObject><oadrPoll ei:schemaVersion="2.0b"
        xmlns:ei="http://docs.oasis-open.org/ns/energyinterop/201110"><ei:venID>ven</ei:venID></oadrPoll></oadrSignedObject></oadrPayload>
        """;

    [Fact]
    public void Entities_of_entities_are_not_expanded()
    {
        var bomb = """<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]>""" + Poll.Replace(">ven<", ">&y;<", StringComparison.Ordinal);
        Assert.Equal(WireFault.Syntax, Refusal(bomb).Fault);
    }

    [Fact]
    public void External_entities_are_not_fetched()
    {
        var file = """<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>""" + Poll.Replace(">ven<", ">&x;<", StringComparison.Ordinal);
        Assert.Equal(WireFault.Syntax, Refusal(file).Fault);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Deep_nesting_is_refused_before_it_costs(int depth)
    {
        var deep = Poll.Replace("<ei:venID>", string.Concat(Enumerable.Repeat("<ei:venID>", depth)), StringComparison.Ordinal);
        Assert.Equal(WireFault.UnknownProperty, Refusal(deep).Fault);
        var signature = Poll.Replace("<oadrSignedObject>", "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\">" + string.Concat(Enumerable.Repeat("<a>", depth)), StringComparison.Ordinal);
        Assert.Equal(WireFault.TooLarge, Refusal(signature).Fault);
    }

    [Fact]
    public void A_document_past_the_limit_is_refused()
    {
        var limits = new XmlLimits { MaxCharacters = 2_000 };
        var long1 = Poll.Replace(">ven<", $">{new string('v', 3_000)}<", StringComparison.Ordinal);
        Assert.False(WireXml.TryRead<OadrPayload>(long1, limits, out _, out var error));
        Assert.Equal(WireFault.Syntax, error.Fault);
    }

    [Fact]
    public void The_place_of_a_fault_names_the_elements()
    {
        var error = Refusal(Poll.Replace("ei:venID", "ei:vtnID", StringComparison.Ordinal));
        Assert.Equal(("/oadrPayload/oadrSignedObject/oadrPoll", WireFault.MissingProperty), (error.Path, error.Fault));
    }

    [Fact]
    public void No_input_makes_the_reader_throw()
    {
        var random = Seed.Random(20);
        var bytes = Encoding.UTF8.GetBytes(Poll);
        for (var round = 0; round < 20_000; round++)
        {
            var mutated = (byte[])bytes.Clone();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            }

            WireXml.TryRead<OadrPayload>(mutated.AsMemory(0, random.Next(mutated.Length)), XmlLimits.Default, out var payload, out var error);
            Assert.True(payload is null != error is null);
        }
    }

    private static ProtocolError Refusal(string document)
    {
        Assert.False(WireXml.TryRead<OadrPayload>(Encoding.UTF8.GetBytes(document), XmlLimits.Default, out _, out var error));
        return error;
    }
}
