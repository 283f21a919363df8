using Busbar.OpenAdr;
using Busbar.Utility.Authorization;

namespace Busbar.Utility.Rest;

/// <summary>What one method does at one path.</summary>
/// <param name="Scope">The scope it wants; null where nobody need be known.</param>
/// <param name="Answer">The operation.</param>
internal sealed record RestOperation(string? Scope, Func<RestCall, CancellationToken, ValueTask<RestAnswer>> Answer);

/// <summary>A path and its methods; a star stands for an identifier.</summary>
internal sealed record RestRoute(string[] Path, IReadOnlyDictionary<string, RestOperation> Operations);

/// <summary>All paths of the interface, by version.</summary>
internal sealed class RestRoutes
{
    private readonly Dictionary<(OpenAdrVersion Version, string First, int Length), List<RestRoute>> _routes = [];

    public RestRoutes(UtilityCore core)
    {
        foreach (var dialect in core.Dialects)
        {
            new ProgramOperations(core, dialect).AddTo(this);
            new EventOperations(core, dialect).AddTo(this);
            new ReportOperations(core, dialect).AddTo(this);
            new SubscriptionOperations(core, dialect).AddTo(this);
            new VenOperations(core, dialect).AddTo(this);
            new ResourceOperations(core, dialect).AddTo(this);
            if (dialect.Version == OpenAdrVersion.V31)
            {
                new DiscoveryOperations(core).AddTo(this);
            }
        }
    }

    /// <summary>Adds a path with its methods.</summary>
    public void Add(OpenAdrVersion version, string path, params IReadOnlyList<(string Method, string? Scope, Func<RestCall, CancellationToken, ValueTask<RestAnswer>> Answer)> operations)
    {
        var segments = path.Split('/');
        var key = (version, segments[0], segments.Length);
        if (!_routes.TryGetValue(key, out var routes))
        {
            _routes.Add(key, routes = []);
        }

        routes.Add(new RestRoute(segments, operations.ToDictionary(static o => o.Method, static o => new RestOperation(o.Scope, o.Answer), StringComparer.Ordinal)));
    }

    public RestRoute? Find(OpenAdrVersion version, string[] segments)
    {
        if (!_routes.TryGetValue((version, segments[0], segments.Length), out var routes))
        {
            return null;
        }

        foreach (var route in routes)
        {
            var fits = true;
            for (var index = 1; fits && index < segments.Length; index++)
            {
                fits = route.Path[index] == segments[index] || (route.Path[index] == "*" && segments[index].Length > 0);
            }

            if (fits)
            {
                return route;
            }
        }

        return null;
    }
}
