using Busbar.Mapping.Ocpp.V21;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V21;
using Busbar.Operator.Connections;

namespace Busbar.Operator.Authorization;

/// <summary>Authorize of OCPP 2.1 (C01-C06).</summary>
internal static class AuthorizationV21
{
    public static MessageRoutes AddAuthorizationV21(this MessageRoutes routes, OperatorCore core) => routes
        .On<AuthorizeRequest, AuthorizeResponse>((request, call) => AuthorizeAsync(core, request, call));

    private static async ValueTask<CallAnswer<AuthorizeResponse>> AuthorizeAsync(OperatorCore core, AuthorizeRequest request, IncomingCall call)
    {
        var answer = await core.Authorizer.AuthorizeAsync(call.Station(), TokenMapping.ToDomain(request.IdToken));
        return new AuthorizeResponse { IdTokenInfo = TokenMapping.ToWire(answer) };
    }
}
