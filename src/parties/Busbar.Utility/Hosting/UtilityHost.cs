using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.OpenAdr.V20b.Signing;
using Busbar.Storage;
using Busbar.Storage.Sqlite;
using Busbar.Utility.Api;
using Busbar.Utility.Authorization;
using Busbar.Utility.Notifications;
using Busbar.Utility.Privacy;
using Busbar.Utility.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Busbar.Utility.Hosting;

/// <summary>The utility as a program: a store in a folder, an HTTP server, and the core between them.</summary>
public sealed class UtilityHost : IAsyncDisposable
{
    private const int MostBodyBytes = 1024 * 1024;

    private readonly WebApplication _app;
    private readonly IStore _store;
    private readonly HttpCallbackTransport _transport;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _running;

    private UtilityHost(WebApplication app, UtilityCore core, IStore store, HttpCallbackTransport transport)
    {
        _app = app;
        _store = store;
        _transport = transport;
        Core = core;
        _running = core.RunAsync(_stopping.Token);
        Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    /// <summary>The utility itself.</summary>
    public UtilityCore Core { get; }

    /// <summary>Where it listens.</summary>
    public string Url { get; }

    /// <summary>Starts the utility and says on <paramref name="output"/> what a person must know, last that it listens.</summary>
    /// <exception cref="ArgumentException">The settings contradict each other; the message is for the user.</exception>
    /// <exception cref="StorageUnavailableException">The data folder cannot be used.</exception>
    public static async Task<UtilityHost> StartAsync(HostSettings settings, TimeProvider time, TextWriter output, CancellationToken cancellation)
    {
        if (settings.IsInsecure && !IPAddress.IsLoopback(settings.Listen.Address))
        {
            throw new ArgumentException("--insecure is for loopback only; listen on 127.0.0.1, or leave it out to use TLS.");
        }

        Directory.CreateDirectory(settings.DataFolder);
        var (certificate, isNew) = Certificates.Open(settings, time);
        var store = SqliteStore.Open(new SqliteStoreOptions { Path = Path.Combine(settings.DataFolder, "utility.db"), Time = time }, UtilitySchema.Migrations);
        var options = settings.Options with { IsInsecure = settings.IsInsecure };
        var transport = new HttpCallbackTransport(options.Callbacks, certificate);
        var core = await UtilityCore.OpenAsync(
            new UtilitySettings
            {
                Store = store,
                Time = time,
                Random = new Random(RandomNumberGenerator.GetInt32(int.MaxValue)),
                Callbacks = transport,
                Options = options,
            },
            cancellation);
        core.V20b.Signer = new PayloadSigner(certificate, time);
        await SayAsync(settings, core, certificate, isNew, output);
        var app = Build(settings, core, certificate);
        Map(app, core, settings);
        await app.StartAsync(cancellation);
        var host = new UtilityHost(app, core, store, transport);
        await output.WriteLineAsync($"listening on {host.Url}");
        await output.FlushAsync(cancellation);
        return host;
    }

    /// <summary>Waits until the program is told to stop.</summary>
    public async Task WaitAsync(CancellationToken cancellation) => await _app.WaitForShutdownAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _stopping.CancelAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }

        await Core.DisposeAsync();
        await _app.DisposeAsync();
        await _store.DisposeAsync();
        _transport.Dispose();
        _stopping.Dispose();
    }

    private static async Task SayAsync(HostSettings settings, UtilityCore core, X509Certificate2 certificate, bool isNew, TextWriter output)
    {
        if (settings.Secret is { } secret)
        {
            await core.Clients.AddAsync(Clients.BusinessLogic, Role.BusinessLogic, "Utility", secret);
        }
        else if (core.FirstSecret is { } made)
        {
            await output.WriteLineAsync($"first start: the client {Clients.BusinessLogic} has the secret {made} (shown this once)");
        }

        if (isNew && !settings.IsInsecure)
        {
            await output.WriteLineAsync($"first start: made a certificate, fingerprint {Fingerprint.Of(certificate)}");
        }
    }

    private static WebApplication Build(HostSettings settings, UtilityCore core, X509Certificate2 certificate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<ConsoleLifetimeOptions>(o => o.SuppressStatusMessages = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
            kestrel.Listen(settings.Listen, listen =>
            {
                listen.Protocols = settings.IsInsecure ? HttpProtocols.Http1 : HttpProtocols.Http1AndHttp2;
                if (!settings.IsInsecure)
                {
                    var clients = new ClientCertificates(core, Roots(settings));
                    listen.UseHttps(certificate, https =>
                    {
                        // 3.x clients have tokens, 2.0b VENs have certificates: both come to one port.
                        https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
                        https.ClientCertificateValidation = clients.Accept;
                        https.SslProtocols = System.Security.Authentication.SslProtocols.Tls12 | System.Security.Authentication.SslProtocols.Tls13;
                    });
                }
            });
        });
        builder.WebHost.UseKestrelHttpsConfiguration();
        return builder.Build();
    }

    private static X509Certificate2Collection Roots(HostSettings settings)
    {
        var roots = new X509Certificate2Collection();
        if (settings.ClientRootsFile is { } file)
        {
            roots.ImportFromPemFile(file);
        }

        return roots;
    }

    private static void Map(WebApplication app, UtilityCore core, HostSettings settings)
    {
        var rest = new RestEndpoint(core);
        var simple = new SimpleHttpEndpoint(core);
        app.Use((http, next) =>
            RestEndpoint.TryMatch(http.Request.Path, out var version, out var below) ? rest.HandleAsync(http, version, below)
            : http.Request.Path.StartsWithSegments(SimpleHttpEndpoint.Prefix, StringComparison.Ordinal, out below) ? simple.HandleAsync(http, below)
            : next(http));
        app.MapGet("/healthz", () => core.Store.IsAvailable ? Results.Text("ok\n") : Results.Text("the store is not available\n", statusCode: 503));
        new UtilityApi(core).Map(app.MapGroup("/api"));
        Page.Map(app, settings.DashboardFolder);
    }
}
