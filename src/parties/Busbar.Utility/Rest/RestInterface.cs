using Busbar.OpenAdr;
using Busbar.Storage;
using Busbar.Utility.Authorization;
using Busbar.Utility.Privacy;

namespace Busbar.Utility.Rest;

/// <summary>The 3.x interface without HTTP: finds out who asks and which operation it is, checks scopes, and answers.</summary>
// hot path: openadr-events
internal sealed class RestInterface
{
    private readonly UtilityCore _core;
    private readonly RestRoutes _routes;

    public RestInterface(UtilityCore core)
    {
        _core = core;
        _routes = new RestRoutes(core);
    }

    /// <summary>Answers a request; only a full disk or queue makes it answer 503.</summary>
    public async ValueTask<RestAnswer> AnswerAsync(RestRequest request, CancellationToken cancellation)
    {
        try
        {
            var answer = await RouteAsync(request, cancellation);
            Telemetry.Answered(request.Version == OpenAdrVersion.V31 ? "3.1" : "3.0.1", answer.Status);
            return answer;
        }
        catch (StorageUnavailableException unavailable) when (unavailable.Fault is not StorageFault.Damaged)
        {
            return RestAnswer.Problem(new Refusal(503, "The store cannot take more now; try again."));
        }
    }

    private ValueTask<RestAnswer> RouteAsync(RestRequest request, CancellationToken cancellation)
    {
        var segments = request.Path.Split('/', StringSplitOptions.None);
        if (_routes.Find(request.Version, segments) is not { } route)
        {
            return ValueTask.FromResult(RestAnswer.Problem(new Refusal(404, "There is nothing at this path.")));
        }

        if (!route.Operations.TryGetValue(request.Method, out var operation))
        {
            return ValueTask.FromResult(RestAnswer.Problem(new Refusal(405, $"{request.Method} is not supported here.")));
        }

        if (!Authorize(request, operation).Is(out var caller, out var refusal))
        {
            return ValueTask.FromResult(RestAnswer.Problem(refusal));
        }

        return operation.Answer(new RestCall(request, caller, RestQuery.Parse(request.Query), segments), cancellation);
    }

    private Outcome<Caller> Authorize(RestRequest request, RestOperation operation)
    {
        if (operation.Scope is not { } scope)
        {
            return Caller.Public;
        }

        if (request.Authorization is null)
        {
            return _core.Options.IsPublic && scope == Scope.ReadTargets
                ? Caller.Public
                : Refusal.NoToken("A bearer token is missing.");
        }

        const string Prefix = "Bearer ";
        if (!request.Authorization.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            || _core.Tokens.Find(request.Authorization.AsSpan(Prefix.Length).Trim()) is not { } caller)
        {
            return Refusal.NoToken("The bearer token is not known or has ended.");
        }

        return Scope.Allows(caller, scope) ? caller : Refusal.Forbidden($"The token does not have the scope {scope}.");
    }
}
