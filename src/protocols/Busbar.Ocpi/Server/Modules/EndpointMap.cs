using Busbar.Ocpi.Paging;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Transport;
using Busbar.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Busbar.Ocpi.Server.Modules;

/// <summary>Maps the endpoints of one version, and lists its modules.</summary>
internal sealed class EndpointMap(IEndpointRouteBuilder routes, ServerPipeline pipeline, OcpiServerOptions options, OcpiVersion version, TimeProvider clock, ILogger logger)
{
    private readonly List<OcpiEndpoint> _modules = [];

    public OcpiVersion Version => version;

    public ILogger Logger => logger;

    public DateTimeOffset Now => clock.GetUtcNow();

    public OcpiServerOptions Options => options;

    /// <summary>The modules, each side once.</summary>
    public IReadOnlyList<OcpiEndpoint> Modules => _modules;

    /// <summary>The side of a module as an endpoint; the first call lists it. Sender and receiver have addresses of their own, since their paths overlap.</summary>
    public OcpiEndpoint Module(string module, ModuleRole role)
    {
        var known = _modules.Find(endpoint => endpoint.Module == module && endpoint.Role == role);
        if (known is null)
        {
            known = new OcpiEndpoint(version, module, role, $"{options.PublicUrl.AbsoluteUri.TrimEnd('/')}{PathOf(module, role)}");
            _modules.Add(known);
        }

        return known;
    }

    /// <summary>Maps a method at a path behind a module's endpoint.</summary>
    public void Map(HttpMethod method, OcpiEndpoint endpoint, string path, EndpointHandler handler)
    {
        routes.MapMethods(PathOf(endpoint.Module, endpoint.Role) + path, [method.Method], pipeline.Around(endpoint, handler));
    }

    /// <summary>The page that a request asks for, or the refusal.</summary>
    public OcpiAnswer? TryReadQuery(OcpiCall call, bool needsDateFrom, out PageQuery query)
    {
        if (!PageQuery.TryRead(call.Parameter, out query, out var error))
        {
            return OcpiAnswer.Refused(OcpiStatus.InvalidParameters, error!);
        }

        if (needsDateFrom && query.DateFrom is null && version != OcpiVersion.V211)
        {
            return OcpiAnswer.Refused(OcpiStatus.InvalidParameters, "date_from is needed here.");
        }

        query = query with { Limit = Math.Min(query.Limit ?? options.PageLimit, options.PageLimit) };
        return null;
    }

    /// <summary>A page as an answer, with the link to the next one.</summary>
    public OcpiAnswer Page<T>(OcpiCall call, PageQuery query, ObjectPage<T>? page, string path = "")
        where T : class, IWireRecord<T>
    {
        if (page is null)
        {
            return OcpiAnswer.Refused(OcpiStatus.InvalidParameters, "cursor is not one of ours.");
        }

        var headers = new List<(string, string)>
        {
            (OcpiHeaders.TotalCount, page.TotalCount.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            (OcpiHeaders.Limit, options.PageLimit.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        };
        if (NextOf(query, page) is { } next)
        {
            headers.Add((OcpiHeaders.Link, PageLink.ToNext(next.Behind(call.Endpoint.Url + path))));
        }

        return OcpiAnswer.Page(page, headers);
    }

    // A cursor stands for everything before it, so the offset is told once only.
    private static PageQuery? NextOf<T>(PageQuery query, ObjectPage<T> page)
        where T : class, IWireRecord<T>
    {
        if (page.NextCursor is { } cursor)
        {
            return query with { Cursor = cursor, Offset = 0 };
        }

        var reached = (long)query.Offset + page.Count;
        return query.Cursor is null && page.Count > 0 && reached < page.TotalCount ? query with { Offset = (int)reached } : null;
    }

    private string PathOf(string module, ModuleRole role)
    {
        var side = module == OcpiModules.Credentials ? "" : role == ModuleRole.Sender ? "/sender" : "/receiver";
        return $"{side}/{version.Number()}/{module}";
    }
}
