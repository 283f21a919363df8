using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Busbar.Bench.Serving;

/// <summary>The command <c>serve NAME</c>: one server of a figure in a process of its own, until standard input ends.</summary>
internal static class ServeCommand
{
    /// <summary>Runs the named server.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["echo", var replyBytes]:
                return await HostAsync(Ocpp.EchoServer.Map(int.Parse(replyBytes, System.Globalization.CultureInfo.InvariantCulture)));
            case ["calls"]:
                return await HostAsync(Ocpp.CallServer.Map);
            case ["operator", var folder]:
                return await Ocpp.OperatorServer.RunAsync(folder);
            default:
                Console.Error.WriteLine("usage: serve echo REPLY_BYTES | calls | operator FOLDER");
                return 2;
        }
    }

    // Both sides of a figure run on this host, so that only what is measured differs.
    private static async Task<int> HostAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
        });
        await using var app = builder.Build();
        app.UseWebSockets();
        map(app);
        await app.StartAsync();
        Console.WriteLine($"listening on {app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()}");
        await WaitAsync();
        return 0;
    }

    /// <summary>Waits for the end of standard input.</summary>
    public static async Task WaitAsync()
    {
        while (await Console.In.ReadLineAsync() is not null)
        {
        }
    }
}
