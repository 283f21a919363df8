using Busbar.Ocpi.Client;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Registration;
using Busbar.Ocpi.Server.Modules;
using Busbar.Ocpi.V211;
using Busbar.Ocpi.V221;
using Busbar.Ocpi.V230;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Busbar.Ocpi.Server;

/// <summary>Serves OCPI: versions, credentials, and the modules of each version that are set.</summary>
public sealed class OcpiServer
{
    private readonly OcpiServerOptions _options;
    private readonly IPeers _peers;
    private readonly OcpiHttp _http;
    private readonly IOcpiRouter? _router;
    private readonly ILogger _logger;

    /// <summary>Makes a server.</summary>
    /// <param name="options">How we serve.</param>
    /// <param name="peers">Where peers are kept.</param>
    /// <param name="http">Calls peers, for the handshake.</param>
    /// <param name="v211">What is served in OCPI 2.1.1; null for nothing.</param>
    /// <param name="v221">What is served in OCPI 2.2.1; null for nothing.</param>
    /// <param name="v230">What is served in OCPI 2.3.0; null for nothing.</param>
    /// <param name="router">Answers what is for others, where we are a hub: every module is then served from 2.2.1 on.</param>
    /// <param name="logger">Where requests are logged; tokens never are.</param>
    public OcpiServer(
        OcpiServerOptions options,
        IPeers peers,
        OcpiHttp http,
        Modules211? v211 = null,
        Modules221? v221 = null,
        Modules230? v230 = null,
        IOcpiRouter? router = null,
        ILogger<OcpiServer>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(http);
        _options = options;
        _peers = peers;
        _http = http;
        _router = router;
        _logger = logger ?? NullLogger<OcpiServer>.Instance;
        V211 = v211;
        V221 = v221;
        V230 = v230;
        Versions = [.. OcpiVersions.All.Where(version => version switch
        {
            OcpiVersion.V211 => v211 is not null,
            OcpiVersion.V221 => v221 is not null,
            _ => v230 is not null,
        })];
        Registration = new OcpiRegistration(options, peers, http, Versions, _logger);
    }

    /// <summary>What is served in OCPI 2.1.1.</summary>
    public Modules211? V211 { get; }

    /// <summary>What is served in OCPI 2.2.1.</summary>
    public Modules221? V221 { get; }

    /// <summary>What is served in OCPI 2.3.0.</summary>
    public Modules230? V230 { get; }

    /// <summary>The versions that are served.</summary>
    public IReadOnlyList<OcpiVersion> Versions { get; }

    /// <summary>Connects to peers from our side, renews tokens and parts.</summary>
    public OcpiRegistration Registration { get; }

    /// <summary>Where our versions are: what a peer is given together with a registration token.</summary>
    public string VersionsUrl => VersionWords.VersionsUrl(_options);

    /// <summary>The address for the result of a request of ours, one for each request.</summary>
    /// <param name="version">The version spoken.</param>
    /// <param name="kind">What the result is of.</param>
    /// <param name="key">Our key of the request, given back with the result.</param>
    /// <returns>The address, to be sent as response_url.</returns>
    public string ResultUrl(OcpiVersion version, ResultKind kind, string key)
    {
        var module = kind == ResultKind.Command ? OcpiModules.Commands : OcpiModules.ChargingProfiles;
        var name = kind.ToString().ToLowerInvariant();
        return $"{_options.PublicUrl.AbsoluteUri.TrimEnd('/')}/sender/{version.Number()}/{module}/results/{name}/{Uri.EscapeDataString(key)}";
    }

    /// <summary>Maps every endpoint below the path of <see cref="OcpiServerOptions.PublicUrl"/>.</summary>
    /// <param name="routes">The application's routes; give a group with another prefix where a proxy takes the path away.</param>
    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(_options.PublicUrl.AbsolutePath.TrimEnd('/'));
        var pipeline = new ServerPipeline(_options, _peers, _http, _router, _logger);
        var credentials = new CredentialsEndpoints(_options, _peers, Registration, _http.Random.NewToken);
        MapVersions(group, pipeline);
        foreach (var version in Versions)
        {
            var map = new EndpointMap(group, pipeline, _options, version, _http.Clock, _logger);
            credentials.Map(map);
            MapModules(map);
            if (_router is not null && version != OcpiVersion.V211)
            {
                RelayEndpoints.Map(map);
            }

            MapDetails(group, pipeline, map);
        }
    }

    private void MapModules(EndpointMap map)
    {
        switch (map.Version)
        {
            case OcpiVersion.V211:
                V211!.Map(map);
                break;
            case OcpiVersion.V221:
                V221!.Map(map);
                break;
            default:
                V230!.Map(map);
                break;
        }
    }

    private void MapVersions(RouteGroupBuilder group, ServerPipeline pipeline)
    {
        // The list belongs to no version: the newest one decides over headers, since who asks knows none yet.
        var endpoint = new OcpiEndpoint(Versions.LastOrDefault(), OcpiModules.Versions, ModuleRole.Sender, VersionsUrl);
        Transport.Version[] list = [.. Versions.Select(version => new Transport.Version { Number = version.Number(), Url = DetailsUrl(version) })];
        group.MapMethods($"/{OcpiModules.Versions}", [HttpMethod.Get.Method], pipeline.Around(endpoint, (_, _) => ValueTask.FromResult(OcpiAnswer.OkList(list))));
    }

    private void MapDetails(RouteGroupBuilder group, ServerPipeline pipeline, EndpointMap map)
    {
        var endpoint = new OcpiEndpoint(map.Version, OcpiModules.Versions, ModuleRole.Sender, DetailsUrl(map.Version));
        var json = VersionWords.Details(map.Version, map.Modules);
        group.MapMethods($"/{map.Version.Number()}", [HttpMethod.Get.Method], pipeline.Around(endpoint, (_, _) => ValueTask.FromResult(OcpiAnswer.OkJson(json))));
    }

    private string DetailsUrl(OcpiVersion version)
    {
        return $"{_options.PublicUrl.AbsoluteUri.TrimEnd('/')}/{version.Number()}";
    }
}

/// <summary>What a result is of.</summary>
public enum ResultKind
{
    /// <summary>A command.</summary>
    Command,

    /// <summary>The question which profile a session follows.</summary>
    Active,

    /// <summary>A profile that we set.</summary>
    Set,

    /// <summary>A profile that we cleared.</summary>
    Clear,
}
