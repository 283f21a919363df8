using Busbar.Mapping.Ocpp.V201;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V201;
using Busbar.Operator.Connections;

namespace Busbar.Operator.Authorization;

/// <summary>Authorize of OCPP 2.0.1 (C01-C06).</summary>
internal static class AuthorizationV201
{
    public static MessageRoutes AddAuthorizationV201(this MessageRoutes routes, OperatorCore core) => routes
        .On<AuthorizeRequest, AuthorizeResponse>((request, call) => AuthorizeAsync(core, request, call));

    private static async ValueTask<CallAnswer<AuthorizeResponse>> AuthorizeAsync(OperatorCore core, AuthorizeRequest request, IncomingCall call)
    {
        var answer = await core.Authorizer.AuthorizeAsync(call.Station(), TokenMapping.ToDomain(request.IdToken));
        return new AuthorizeResponse { IdTokenInfo = TokenMapping.ToWire(answer) };
    }
}
