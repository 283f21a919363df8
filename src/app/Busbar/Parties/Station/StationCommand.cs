using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Text;
using Busbar.CommandLine;
using Busbar.Ocpp;
using Busbar.Ocpp.Stations;
using Busbar.Station;

namespace Busbar.Parties.Station;

/// <summary><c>busbar station</c>: a charging station with simulated power electronics and cars.</summary>
internal static class StationCommand
{
    public static Command Create(CommandConsole console)
    {
        var connect = new Option<string>("--connect") { Description = "The CSMS's endpoint; the identity is appended.", Required = true, HelpName = "URL" };
        var id = new Option<string>("--id") { Description = "The station's identity.", Required = true, HelpName = "ID" };
        var version = new Option<string>("--version") { Description = "1.6, 2.0.1 or 2.1.", DefaultValueFactory = _ => "2.0.1", HelpName = "VERSION" };
        var evses = new Option<int>("--evses") { Description = "How many EVSEs it has, 1 to 32.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var dc = new Option<bool>("--dc") { Description = "150 kW direct current instead of 22 kW alternating current." };
        var password = new Option<string?>("--password") { Description = "The password of Basic authentication.", HelpName = "TEXT" };
        var insecure = new Option<bool>("--insecure") { Description = "Allow plain text, on loopback only." };
        var plugEvery = new Option<string?>("--plug-every") { Description = "A car comes that often, as 10s, 5m or 1h.", HelpName = "TIME" };
        var runFor = new Option<string?>("--for") { Description = "End after that time; without it, run until stopped.", HelpName = "TIME" };
        var token = new Option<string>("--token") { Description = "The token its drivers show.", DefaultValueFactory = _ => "BUSBAR-1", HelpName = "TEXT" };
        var data = new Option<string?>("--data") { Description = "Where it keeps what lasts; by default in the user's data folder.", HelpName = "DIR" };
        var verb = new Verb(
            "station", "A charging station: OCPP client of any version, N EVSEs with simulated power electronics and cars.",
            "busbar station --connect ws://127.0.0.1:9000/ocpp --id CS001 --insecure --version 2.0.1 --evses 2 --plug-every 10s --for 60s",
            "busbar station --connect wss://csms.example/ocpp --id CS001 --password 'sixteen-or-more!' --version 1.6")
        {
            connect, id, version, evses, dc, password, insecure, plugEvery, runFor, token, data,
        };
        verb.SetAction((parsed, cancellation) =>
        {
            if (!OcppVersions.TryParseNumber(parsed.GetValue(version), out var ocpp))
                throw new InputException("--version is 1.6, 2.0.1 or 2.1");
            if (parsed.GetValue(evses) is < 1 or > 32)
                throw new InputException("--evses is 1 to 32");
            var endpoint = Endpoint(parsed.GetValue(connect)!, parsed.GetValue(insecure));
            var identity = parsed.GetValue(id)!;
            var secret = parsed.GetValue(password);
            var settings = new StationSettings
            {
                Id = identity,
                Version = ocpp,
                SecurityProfile = endpoint.Scheme == "wss" ? 2 : secret is null ? 0 : 1,
                Evses = [.. Enumerable.Range(1, parsed.GetValue(evses)).Select(n => Evse(n, parsed.GetValue(dc)))],
            };
            var dialer = new WebSocketDialer(new WebSocketDialerSettings
            {
                Endpoint = endpoint,
                StationId = identity,
                Versions = [ocpp],
                Password = secret is null ? null : Encoding.UTF8.GetBytes(secret),
            });
            var plan = new StationPlan(Duration(parsed.GetValue(plugEvery)), Duration(parsed.GetValue(runFor)), parsed.GetValue(token)!);
            return new StationRun(settings, dialer, plan, StateFile(parsed.GetValue(data), identity), console).RunAsync(cancellation);
        });
        return verb;
    }

    private static EvseSettings Evse(int number, bool isDirectCurrent) => isDirectCurrent
        ? new EvseSettings { Id = number, IsDirectCurrent = true, Volts = 400, Phases = 1, Amperes = 375, ConnectorType = "cCCS2" }
        : new EvseSettings { Id = number };

    private static Uri Endpoint(string text, bool isInsecureAllowed)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("ws" or "wss"))
            throw new InputException("--connect is a ws:// or wss:// URL");
        if (endpoint.Scheme == "ws" && !isInsecureAllowed)
            throw new InputException("plain text needs --insecure");
        if (endpoint.Scheme == "ws" && !IsLoopback(endpoint.Host))
            throw new InputException("--insecure is for loopback addresses only");
        return endpoint;
    }

    private static bool IsLoopback(string host) =>
        host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static string StateFile(string? folder, string identity)
    {
        folder ??= Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "busbar", "station");
        return Path.Combine(folder, Uri.EscapeDataString(identity) + ".state");
    }

    private static TimeSpan? Duration(string? text)
    {
        if (text is null)
            return null;
        var seconds = text[^1..] switch
        {
            "s" => 1,
            "m" => 60,
            "h" => 3600,
            _ => 0,
        };
        return seconds > 0 && double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount > 0
            ? TimeSpan.FromSeconds(amount * seconds)
            : throw new InputException($"'{text}' is not a time such as 10s, 5m or 1h");
    }
}
