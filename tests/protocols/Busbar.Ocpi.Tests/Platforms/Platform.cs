using Busbar.Ocpi.Client;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Server;
using Busbar.Ocpi.Transport;
using Busbar.Ocpi.V211;
using Busbar.Ocpi.V221;
using Busbar.Ocpi.V230;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Busbar.Ocpi.Tests.Platforms;

/// <summary>A platform that serves OCPI at <c>http://NAME/ocpi</c>.</summary>
public sealed class Platform
{
    private Platform(string name, OcpiHttp http, OcpiServer server, MemoryPeers peers)
    {
        Name = name;
        Http = http;
        Server = server;
        Peers = peers;
    }

    public string Name { get; }

    public OcpiHttp Http { get; }

    public OcpiServer Server { get; }

    public MemoryPeers Peers { get; }

    /// <summary>Starts a platform with one party.</summary>
    public static async Task<Platform> StartAsync(
        Internet internet,
        string name,
        string role,
        OcpiParty party,
        Modules211? v211 = null,
        Modules221? v221 = null,
        Modules230? v230 = null,
        Func<OcpiServerOptions, OcpiServerOptions>? configure = null,
        IOcpiRouter? router = null)
    {
        var options = new OcpiServerOptions { PublicUrl = new Uri($"http://{name}/ocpi"), Parties = [new OurParty(party, role, name)] };
        var http = internet.Http();
        var peers = new MemoryPeers();
        var server = new OcpiServer(configure?.Invoke(options) ?? options, peers, http, v211, v221, v230, router);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        server.Map(app);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        internet.Add(name, new Uri(address).Port, app);
        return new Platform(name, http, server, peers);
    }

    /// <summary>Connects to another platform: it invites, this one registers.</summary>
    public async Task<Peer> ConnectAsync(Platform other, OcpiVersion? version = null)
    {
        var token = await other.Server.Registration.InviteAsync(Name, default);
        var result = await Server.Registration.RegisterAsync(other.Name, other.Server.VersionsUrl, token!, version, default);
        Assert.True(result.IsDone, result.Message);
        return result.Peer!;
    }

    /// <summary>Another platform as this one knows it.</summary>
    public async Task<Peer> PeerAsync(Platform other) => (await Peers.FindAsync(other.Name, default))!;

    /// <summary>Calls another platform.</summary>
    public async Task<PeerCaller> CallerAsync(Platform other, Routing routing = default) => new(Http, await PeerAsync(other), routing);
}
