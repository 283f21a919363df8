using Busbar.OpenAdr.Checking;
using Busbar.OpenAdr.V20b;
using Busbar.TestKit;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.Tests.Documents;

public sealed class SampleTests
{
    private static string Folder => Repository.Shared("protocols", "openadr", "oadr20b");

    [Fact]
    public void Every_sample_gets_the_verdict_of_the_schemas()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "XSD_VALIDATION.txt"));
        var invalidFrom = Array.IndexOf(lines, "INVALID");
        var wrong = new List<string>();
        for (var index = 0; index < lines.Length; index++)
        {
            var sample = lines[index].Split(" :: ")[0];
            if (!sample.EndsWith(".xml", StringComparison.Ordinal))
            {
                continue;
            }

            var error = DocumentCheck.Validate(File.ReadAllText(Path.Combine(Folder, sample)), XmlLimits.Default);
            if (error is null != index < invalidFrom)
            {
                wrong.Add($"{sample}: {error}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void What_is_written_again_means_the_same_and_follows_the_schemas()
    {
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(Folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (!WireXml.TryRead<OadrPayload>(File.ReadAllBytes(file), XmlLimits.Default, out var payload, out _))
            {
                continue;
            }

            count++;
            var written = WireXml.ToUtf8(payload, XmlNames.Prefixes);
            Assert.Null(Schemas.Validate(written));
            Assert.True(WireXml.TryRead<OadrPayload>(written, XmlLimits.Default, out var again, out var error), error?.ToString());
            Assert.Equal(written, WireXml.ToUtf8(again, XmlNames.Prefixes));
        }

        Assert.True(count >= 30, $"only {count} samples are envelopes");
    }

    [Fact]
    public void Every_wire_capture_is_read()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, "wire-captures"), "*.xml"))
        {
            Assert.True(WireXml.TryRead<OadrPayload>(File.ReadAllBytes(file), XmlLimits.Default, out _, out var error), $"{file}: {error}");
        }
    }
}
