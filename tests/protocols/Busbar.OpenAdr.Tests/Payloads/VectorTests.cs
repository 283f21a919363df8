using System.Runtime.InteropServices;
using Busbar.OpenAdr.Checking;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.Tests.Payloads;

public sealed class VectorTests
{
    [Fact]
    public void Every_payload_of_version_3_gets_its_verdict_and_its_place()
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var vector in Vectors.Of("3").Where(static vector => !vector.IsSoft()))
        {
            count++;
            Assert.True(OpenAdrVersions.TryParseNumber(vector.Text("profile"), out var version));
            var error = PayloadCheck.Validate(
                version, vector.Text("object"), vector.Text("form") == "stored", JsonMarshal.GetRawUtf8Value(vector.GetProperty("payload")));
            var isPlaceFirm = !vector.IsValid() && !(vector.TryGetProperty("path_soft", out var soft) && soft.GetBoolean());
            if (error is null != vector.IsValid() || (isPlaceFirm && error!.Path != vector.Text("path")))
            {
                wrong.Add($"{vector.Text("id")}: {error}");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(444, count);
    }

    [Fact]
    public void Every_document_of_version_2_gets_its_verdict()
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var vector in Vectors.Of("2.0b").Where(static vector => !vector.IsSoft()))
        {
            count++;
            var error = DocumentCheck.Validate(vector.Text("xml"), XmlLimits.Default);
            if (error is null != vector.IsValid())
            {
                wrong.Add($"{vector.Text("id")}: {error}");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(922, count);
    }
}
