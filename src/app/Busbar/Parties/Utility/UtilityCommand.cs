using System.CommandLine;
using System.Net;
using System.Text;
using Busbar.CommandLine;
using Busbar.Storage;
using Busbar.Utility;
using Busbar.Utility.Hosting;
using Busbar.Utility.Notifications;

namespace Busbar.Parties.Utility;

/// <summary><c>busbar utility</c>: runs the utility until it is told to stop.</summary>
internal static class UtilityCommand
{
    private const string DefaultListen = "127.0.0.1:9500";

    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var listen = new Option<string>("--listen") { Description = "Where to listen, ADDRESS:PORT; port 0 takes a free one.", DefaultValueFactory = _ => DefaultListen };
        var data = new Option<string?>("--data") { Description = "The folder of the database and the certificate; by default in the user's data folder." };
        var insecure = new Option<bool>("--insecure") { Description = "Plain text, and 2.0b VENs without certificates; on loopback only." };
        var password = new Option<string?>("--password") { Description = "The secret of the client business-logic; without one, the first start makes one and prints it." };
        var certificate = new Option<string?>("--certificate") { Description = "A certificate in PEM with an RSA key; without one, the first start makes one." };
        var key = new Option<string?>("--certificate-key") { Description = "The certificate's key in PEM." };
        var roots = new Option<string?>("--client-roots") { Description = "The roots in PEM of 2.0b VENs' certificates; without them only entered fingerprints are let in." };
        var onboarding = new Option<string>("--onboarding") { Description = "open registers 2.0b VENs that nobody entered; closed refuses them.", DefaultValueFactory = _ => "closed" };
        onboarding.AcceptOnlyFromAmong("open", "closed");
        var isPublic = new Option<bool>("--public") { Description = "A price server: what is for everybody can be read without a token." };
        var strict = new Option<bool>("--strict-targets") { Description = "A VEN must name its targets in each query; by default it sees what it was granted." };
        var privateCallbacks = new Option<bool>("--allow-private-callbacks") { Description = "Subscribers may give addresses in private networks; http too with --insecure." };
        var mqtt = new Option<string?>("--mqtt-broker") { Description = "A RabbitMQ broker, amqp://…, whose MQTT plugin serves the clients." };
        var mqttUris = new Option<string[]>("--mqtt-uri") { Description = "Where MQTT clients connect, mqtts://…; once for each address.", AllowMultipleArgumentsPerToken = true };
        var poll = new Option<int>("--poll-seconds") { Description = "How often 2.0b VENs are asked to poll.", DefaultValueFactory = _ => 10 };
        var command = new Verb(
            "utility",
            "Run the utility: an OpenADR VTN for 3.1, 3.0.1 and 2.0b with programs, events and reports, and its page.",
            "busbar utility --data ./utility",
            "busbar utility --listen 127.0.0.1:9500 --insecure --password secret")
        {
            listen, data, insecure, password, certificate, key, roots, onboarding, isPublic, strict, privateCallbacks, mqtt, mqttUris, poll,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            new HostSettings
            {
                Listen = ReadEndPoint(parsed.GetValue(listen)!),
                DataFolder = parsed.GetValue(data) ?? DefaultFolder(),
                IsInsecure = parsed.GetValue(insecure),
                Secret = parsed.GetValue(password),
                CertificateFile = parsed.GetValue(certificate),
                CertificateKeyFile = parsed.GetValue(key),
                ClientRootsFile = parsed.GetValue(roots),
                DashboardFolder = FindPage(),
                Options = new UtilityOptions
                {
                    IsPublic = parsed.GetValue(isPublic),
                    IsStrictAboutTargets = parsed.GetValue(strict),
                    IsOnboardingOpen = parsed.GetValue(onboarding) == "open",
                    PollInterval = TimeSpan.FromSeconds(Math.Clamp(parsed.GetValue(poll), 1, 86_400)),
                    Callbacks = new AddressPolicy(AllowsPlainText: parsed.GetValue(insecure), AllowsPrivate: parsed.GetValue(privateCallbacks) || parsed.GetValue(insecure)),
                    Mqtt = parsed.GetValue(mqtt) is { } broker ? new MqttOptions(ReadUri(broker), parsed.GetValue(mqttUris) ?? [], null) : null,
                },
            },
            console,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(HostSettings settings, CommandConsole console, CancellationToken cancellation)
    {
        await using var output = new StreamWriter(console.Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        UtilityHost host;
        try
        {
            host = await UtilityHost.StartAsync(settings, TimeProvider.System, output, cancellation);
        }
        catch (Exception wrong) when (wrong is ArgumentException or StorageUnavailableException or StorageSchemaException or IOException or UnauthorizedAccessException)
        {
            throw new InputException(wrong.Message, wrong);
        }

        await using (host)
            await host.WaitAsync(cancellation);
        return ExitCode.Done;
    }

    private static IPEndPoint ReadEndPoint(string text) =>
        IPEndPoint.TryParse(text, out var endPoint) ? endPoint : throw new InputException($"'{text}' is not ADDRESS:PORT");

    private static Uri ReadUri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "amqp" or "amqps" ? uri : throw new InputException($"'{text}' is not an address amqp://…");

    private static string DefaultFolder() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "busbar", "utility");

    // Beside the program when it was built with the dashboard, in the working copy while it is developed.
    private static string? FindPage() => ((string[])
    [
        Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        Path.Combine(Environment.CurrentDirectory, "web", "dist"),
    ]).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "utility.html")));
}
