using System.Net;
using System.Text;
using Busbar.Operator.Api.Contract;
using Busbar.Operator.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>Signs people in: a cookie for browsers, Basic authentication for scripts.</summary>
internal sealed class SignIn(OperatorCore core, Administrators administrators, string[] features)
{
    private const string Cookie = "busbar";

    /// <summary>Where the principal of a request is kept.</summary>
    public static readonly object Principal = new();

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/login", LoginAsync).WithName("Login");
        api.MapPost("/logout", Logout).WithName("Logout");
        api.MapGet("/me", (HttpContext http) => TypedResults.Ok(new Me(http.Principal(), features))).WithName("GetMe");
    }

    /// <summary>Lets nobody pass who has not signed in.</summary>
    public async ValueTask<object?> RequireAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName is "Login")
            return await next(context);
        if (Find(http) is not { } user)
            return Problems.Of(HttpStatusCode.Unauthorized, "Sign in first.");
        http.Items[Principal] = user;
        return await next(context);
    }

    private async Task<Results<Ok<Me>, ProblemHttpResult>> LoginAsync(Login login, HttpContext http)
    {
        var address = AddressOf(http);
        if (administrators.IsBlocked(login.User, address))
            return Problems.Of(HttpStatusCode.TooManyRequests, "Too many failures; try again in a minute.");
        if (!administrators.IsRight(login.User, login.Password, address))
        {
            await core.Audit.RecordAsync(login.User.Length > 64 ? "?" : login.User, "login.failed", address);
            return Problems.Of(HttpStatusCode.Unauthorized, "The user or the password is wrong.");
        }

        http.Response.Cookies.Append(Cookie, administrators.SignIn(login.User), new CookieOptions
        {
            HttpOnly = true,
            Secure = http.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            Path = "/",
        });
        await core.Audit.RecordAsync(login.User, "login", address);
        return TypedResults.Ok(new Me(login.User, features));
    }

    private NoContent Logout(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is { } token)
            administrators.SignOut(token);
        http.Response.Cookies.Delete(Cookie);
        return TypedResults.NoContent();
    }

    private string? Find(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is { } token)
            return administrators.Find(token);
        return Busbar.Ocpp.Handshake.BasicCredentials.TryParse(http.Request.Headers.Authorization, out var basic)
            && administrators.IsRight(basic.UserName, Encoding.UTF8.GetString(basic.Password.Span), AddressOf(http))
            ? basic.UserName
            : null;
    }

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";
}

/// <summary>Finds who made a request.</summary>
internal static class Principals
{
    public static string Principal(this HttpContext http) => http.Items[SignIn.Principal] as string ?? "?";
}
