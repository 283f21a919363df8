using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Busbar.Operator.Api;

/// <summary>Errors as problem details (RFC 9457).</summary>
internal static class Problems
{
    public static ProblemHttpResult NotFound(string what) => Of(HttpStatusCode.NotFound, what);

    public static ProblemHttpResult Wrong(string what) => Of(HttpStatusCode.BadRequest, what);

    public static ProblemHttpResult Conflict(string what) => Of(HttpStatusCode.Conflict, what);

    public static ProblemHttpResult Of(HttpStatusCode status, string what) => TypedResults.Problem(what, statusCode: (int)status);
}
