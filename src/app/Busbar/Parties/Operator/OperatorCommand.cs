using System.CommandLine;
using System.Net;
using System.Text;
using Busbar.CommandLine;
using Busbar.Operator;
using Busbar.Operator.Hosting;
using Busbar.Storage;

namespace Busbar.Parties.Operator;

/// <summary><c>busbar operator</c>: runs the operator until it is told to stop.</summary>
internal static class OperatorCommand
{
    private const string DefaultListen = "127.0.0.1:9000";

    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var listen = new Option<string>("--listen") { Description = "Where to listen, ADDRESS:PORT; port 0 takes a free one.", DefaultValueFactory = _ => DefaultListen };
        var data = new Option<string?>("--data") { Description = "The folder of the database, the certificate and the keys; by default in the user's data folder." };
        var insecure = new Option<bool>("--insecure") { Description = "Plain text, and stations without a password may connect; on loopback only." };
        var onboarding = new Option<string>("--onboarding") { Description = "open takes in stations that nobody entered; closed refuses them.", DefaultValueFactory = _ => "closed" };
        onboarding.AcceptOnlyFromAmong("open", "closed");
        var certificate = new Option<string?>("--certificate") { Description = "A certificate in PEM; without one, the first start makes one." };
        var key = new Option<string?>("--certificate-key") { Description = "The certificate's key in PEM." };
        var roots = new Option<string?>("--station-roots") { Description = "The roots in PEM that sign certificates of stations, for security profile 3." };
        var password = new Option<string?>("--password") { Description = "The password of admin; without one, the first start makes one and prints it." };
        var anyToken = new Option<bool>("--accept-any-token") { Description = "Every token may charge, for a laboratory; needs --insecure." };
        var command = new Verb(
            "operator",
            "Run the operator: OCPP 1.6, 2.0.1 and 2.1 stations, one ledger of sessions, a REST API and the dashboard.",
            "busbar operator --data ./operator",
            "busbar operator --listen 127.0.0.1:9000 --insecure --onboarding open")
        {
            listen, data, insecure, onboarding, certificate, key, roots, password, anyToken,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            new HostSettings
            {
                Listen = ReadEndPoint(parsed.GetValue(listen)!),
                DataFolder = parsed.GetValue(data) ?? DefaultFolder(),
                IsInsecure = parsed.GetValue(insecure),
                CertificateFile = parsed.GetValue(certificate),
                CertificateKeyFile = parsed.GetValue(key),
                StationRootsFile = parsed.GetValue(roots),
                AdminPassword = parsed.GetValue(password),
                DashboardFolder = FindDashboard(),
                Options = new OperatorOptions
                {
                    IsOnboardingOpen = parsed.GetValue(onboarding) == "open",
                    AcceptsUnknownTokens = parsed.GetValue(anyToken) && parsed.GetValue(insecure),
                },
            },
            console,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(HostSettings settings, CommandConsole console, CancellationToken cancellation)
    {
        await using var output = new StreamWriter(console.Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        OperatorHost host;
        try
        {
            host = await OperatorHost.StartAsync(settings, TimeProvider.System, output, cancellation);
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

    private static string DefaultFolder() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "busbar", "operator");

    // Beside the program when it was built with the dashboard, in the working copy while it is developed.
    internal static string? FindDashboard() => ((string[])
    [
        Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        Path.Combine(Environment.CurrentDirectory, "web", "dist"),
    ]).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "index.html")));
}
