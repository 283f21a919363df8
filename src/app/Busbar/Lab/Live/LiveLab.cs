using System.Globalization;
using System.Text;
using Busbar.CommandLine;
using Busbar.Lab.Traffic;
using Busbar.Operator;
using Busbar.Operator.Hosting;
using Busbar.Parties.Operator;
using Busbar.Simulation;
using Busbar.Station.Hosting;
using Busbar.Storage;

namespace Busbar.Lab.Live;

/// <summary>The lab for people: a real operator with its dashboard, and stations that connect to it over real sockets, until it is told to stop.</summary>
internal sealed class LiveLab(LiveSettings settings, CommandConsole console)
{
    /// <summary>Runs until cancelled.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var clock = settings.Speed == 1 ? TimeProvider.System : new ScaledClock(TimeProvider.System, settings.Speed);
        var folder = settings.DataFolder ?? Directory.CreateTempSubdirectory("busbar-lab-").FullName;
        try
        {
            await using var output = new StreamWriter(console.Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
            await using var host = await StartOperatorAsync(folder, clock, output, cancellation);
            host.Core.Picture.Title = settings.Speed == 1 ? $"Lab, seed {settings.Seed}" : string.Create(CultureInfo.InvariantCulture, $"Lab, seed {settings.Seed}, {settings.Speed}× as fast");
            await TellAsync(host, output);
            await using var loop = new StationLoop();
            var park = new CarPark(settings, new Uri(host.Url.Replace("http", "ws", StringComparison.Ordinal) + "/ocpp"), clock);
            await loop.RunAsync(() => park.RunAsync(cancellation));
        }
        finally
        {
            if (settings.DataFolder is null)
                Directory.Delete(folder, recursive: true);
        }

        return ExitCode.Done;
    }

    private async Task<OperatorHost> StartOperatorAsync(string folder, TimeProvider clock, TextWriter output, CancellationToken cancellation)
    {
        var host = new HostSettings
        {
            Listen = settings.Listen,
            DataFolder = folder,
            IsInsecure = true,
            DashboardFolder = OperatorCommand.FindDashboard(),
            Options = new OperatorOptions { IsOnboardingOpen = true, AcceptsUnknownTokens = true },
        };
        try
        {
            return await OperatorHost.StartAsync(host, clock, output, cancellation);
        }
        catch (Exception wrong) when (wrong is ArgumentException or StorageUnavailableException or StorageSchemaException or IOException or UnauthorizedAccessException)
        {
            throw new InputException(wrong.Message, wrong);
        }
    }

    private async Task TellAsync(OperatorHost host, TextWriter output)
    {
        var hasDashboard = OperatorCommand.FindDashboard() is not null;
        await output.WriteLineAsync(hasDashboard
            ? $"dashboard: {host.Url}/"
            : $"dashboard: not built, since Node was not there when the program was; the API is at {host.Url}/openapi/v1.json");
        await output.WriteLineAsync($"{settings.Stations} stations, cars come and go; Ctrl-C ends it");
        if (hasDashboard && settings.OpensBrowser)
            Browser.Open(host.Url);
    }
}
