using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Busbar.Operator.Hosting;
using Busbar.TestKit;

namespace Busbar.Api;

public sealed class OpenApiTests : IDisposable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("busbar-openapi-");

    [Fact]
    public async Task The_document_that_the_dashboard_is_made_from_is_the_one_that_is_served()
    {
        var settings = new HostSettings { Listen = new IPEndPoint(IPAddress.Loopback, 0), DataFolder = _folder.FullName, IsInsecure = true };
        await using var host = await OperatorHost.StartAsync(settings, TimeProvider.System, TextWriter.Null, TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(host.Url) };
        var served = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!;

        Snapshot.Match(served.ToJsonString(Indented) + "\n", "web", "openapi.json");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
