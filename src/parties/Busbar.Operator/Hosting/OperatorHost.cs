using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Serialization;
using Busbar.Operator.Api;
using Busbar.Operator.Security;
using Busbar.Operator.Storage;
using Busbar.Storage;
using Busbar.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Busbar.Operator.Hosting;

/// <summary>The operator as a program: a store in a folder, an HTTP server, and the core between them.</summary>
public sealed partial class OperatorHost : IAsyncDisposable
{
    // A request of the API is small; frames of stations have their own limit.
    private const int LargestRequestBytes = 1024 * 1024;

    private readonly WebApplication _app;
    private readonly IStore _store;
    private readonly CancellationTokenSource _stopping;
    private readonly IDisposable _telemetry;
    private readonly Task _running;

    private OperatorHost(WebApplication app, OperatorCore core, IStore store, CancellationTokenSource stopping, IDisposable telemetry)
    {
        _app = app;
        _store = store;
        _stopping = stopping;
        _telemetry = telemetry;
        Core = core;
        _running = core.RunAsync(stopping.Token);
        Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    /// <summary>The operator itself.</summary>
    public OperatorCore Core { get; }

    /// <summary>Where it listens.</summary>
    public string Url { get; }

    /// <summary>Starts the operator and says on <paramref name="output"/> what a person must know, last that it listens.</summary>
    /// <exception cref="ArgumentException">The settings contradict each other; the message is for the user.</exception>
    /// <exception cref="StorageUnavailableException">The data folder cannot be used.</exception>
    public static async Task<OperatorHost> StartAsync(HostSettings settings, TimeProvider time, TextWriter output, CancellationToken cancellation)
    {
        if (settings.IsInsecure && !IPAddress.IsLoopback(settings.Listen.Address))
            throw new ArgumentException("--insecure is for loopback only; listen on 127.0.0.1, or leave it out to use TLS.");
        Directory.CreateDirectory(settings.DataFolder);
        var store = SqliteStore.Open(
            new SqliteStoreOptions { Path = Path.Combine(settings.DataFolder, "operator.db"), Time = time }, OperatorSchema.Migrations);
        var stopping = new CancellationTokenSource();
        var app = Build(settings, time, output);
        var core = await OperatorCore.OpenAsync(
            new OperatorSettings
            {
                Store = store,
                Time = time,
                Random = new Random(RandomNumberGenerator.GetInt32(int.MaxValue)),
                Options = settings.Options with { IsInsecure = settings.IsInsecure },
            },
            app.Services.GetRequiredService<ILoggerFactory>(),
            cancellation);
        var administrators = new Administrators(store, time);
        if (await administrators.OpenAsync(settings.AdminPassword) is { } password)
            await output.WriteLineAsync($"first start: sign in as {Administrators.UserName} with password {password} (shown this once)");

        var metrics = new PrometheusText();
        Map(app, core, administrators, metrics, settings, stopping.Token);
        await app.StartAsync(cancellation);
        var host = new OperatorHost(app, core, store, stopping, new Disposables(metrics, OpenTelemetryExport.Start()));
        await output.WriteLineAsync($"listening on {host.Url}");
        await output.FlushAsync(cancellation);
        return host;
    }

    /// <summary>Waits until the program is told to stop.</summary>
    public async Task WaitAsync(CancellationToken cancellation) => await _app.WaitForShutdownAsync(cancellation);

    /// <summary>Closes connections, writes what waits, and stops.</summary>
    public async ValueTask DisposeAsync()
    {
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
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _store.DisposeAsync();
        _telemetry.Dispose();
        _stopping.Dispose();
    }

    private static WebApplication Build(HostSettings settings, TimeProvider time, TextWriter output)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<ConsoleLifetimeOptions>(o => o.SuppressStatusMessages = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            o.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        builder.Services.AddOpenApi("v1", o => o.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Busbar operator";
            document.Info.Version = "1";
            document.Servers = [];
            return Task.CompletedTask;
        }));
        builder.Services.AddProblemDetails();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequestBytes;
            kestrel.Listen(settings.Listen, listen =>
            {
                // WebSocket over HTTP/2 is not in OCPP-J, and HTTP/1.1 keeps one station on one connection.
                listen.Protocols = HttpProtocols.Http1;
                if (!settings.IsInsecure)
                    listen.UseHttps(https =>
                    {
                        https.ServerCertificate = OpenCertificate(settings, time, output);
                        if (settings.StationRootsFile is { } roots)
                            new StationTrust(roots, time).Apply(https);
                    });
            });
        });
        builder.WebHost.UseKestrelHttpsConfiguration();
        return builder.Build();
    }

    private static X509Certificate2 OpenCertificate(HostSettings settings, TimeProvider time, TextWriter output)
    {
        var (certificate, isNew) = Certificates.Open(settings, time);
        if (isNew)
            output.WriteLine($"first start: made a certificate, SHA-256 {Certificates.Fingerprint(certificate)}");
        return certificate;
    }

    private static void Map(
        WebApplication app, OperatorCore core, Administrators administrators, PrometheusText metrics, HostSettings settings, CancellationToken stopping)
    {
        var admission = new Admission(core);
        var stations = new StationEndpoint(core, admission, settings.PingInterval, stopping);
        app.UseExceptionHandler();
        app.Map("/ocpp/{**station}", (RequestDelegate)stations.HandleAsync);
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapGet("/healthz", () => core.Store.IsAvailable ? Results.Text("ok\n") : Results.Text("the store is not available\n", statusCode: 503)).ExcludeFromDescription();

        // What the dashboard offers beyond its own pages: a capability adds its name beside its endpoints.
        string[] features = ["picture"];
        var signIn = new SignIn(core, administrators, features);
        var figures = app.MapGet("/metrics", () => Results.Text(metrics.Render(), "text/plain; version=0.0.4")).ExcludeFromDescription();
        if (!settings.IsInsecure)
            figures.AddEndpointFilter(signIn.RequireAsync);
        var api = app.MapGroup("/api").AddEndpointFilter(signIn.RequireAsync);
        signIn.Map(api);
        new OverviewEndpoints(core).Map(api);
        new PictureEndpoints(core).Map(api);
        new StationEndpoints(core, admission).Map(api);
        new SessionEndpoints(core).Map(api);
        var commanding = new Commanding(core);
        new CommandEndpoints(core).Map(api);
        new ReservationEndpoints(core, commanding).Map(api);
        new MaintenanceEndpoints(core, commanding).Map(api);
        new CertificateEndpoints(core, commanding).Map(api);
        new LocalListEndpoints(core).Map(api);
        new LogEndpoints(core).Map(api);
        new EventStream(core, stopping).Map(api);
        Dashboard.Map(app, settings.DashboardFolder);
    }
}
