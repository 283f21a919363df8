using System.Net;
using Busbar.Bench.Serving;
using Busbar.Operator;
using Busbar.Operator.Hosting;

namespace Busbar.Bench.Ocpp;

/// <summary>The operator as a program, open to any station, in a folder that the figure removes.</summary>
internal static class OperatorServer
{
    /// <summary>Runs it until standard input ends.</summary>
    public static async Task<int> RunAsync(string folder)
    {
        var settings = new HostSettings
        {
            Listen = new IPEndPoint(IPAddress.Loopback, 0),
            DataFolder = folder,
            IsInsecure = true,
            Options = new OperatorOptions { IsOnboardingOpen = true, AcceptsUnknownTokens = true },
        };
        await using var host = await OperatorHost.StartAsync(settings, TimeProvider.System, Console.Out, CancellationToken.None);
        await ServeCommand.WaitAsync();
        return 0;
    }
}
