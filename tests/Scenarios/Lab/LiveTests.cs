using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Busbar.CommandLine;

namespace Busbar.Scenarios.Tests.Lab;

public sealed class LiveTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Runs_with_real_sockets_until_it_is_told_to_stop()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var output = new LineStream();
        var error = new StringWriter();
        var lab = BusbarProgram.RunAsync(
            ["lab", "--listen", "127.0.0.1:0", "--stations", "6", "--speed", "10"], new CommandConsole(Stream.Null, output, error), stop.Token);
        var password = (await output.FindAsync("first start: sign in as admin with password ").WaitAsync(Patience)).Split(' ')[0];
        var url = await output.FindAsync("listening on ").WaitAsync(Patience);

        await WaitForChargingCarAsync(url, password);

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await lab.WaitAsync(Patience));
        Assert.Equal("", error.ToString());
    }

    private static async Task WaitForChargingCarAsync(string url, string password)
    {
        using var http = new HttpClient { BaseAddress = new Uri(url) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"admin:{password}")));
        using var patience = new CancellationTokenSource(Patience);
        var active = 0;
        while (active == 0)
        {
            using var overview = JsonDocument.Parse(await http.GetStringAsync("/api/overview", patience.Token));
            active = overview.RootElement.GetProperty("sessionsActive").GetInt32();
        }
    }
}
