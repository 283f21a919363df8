using Busbar.Mapping.Ocpp.V16;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V16;
using Busbar.Operator.Connections;

namespace Busbar.Operator.Authorization;

/// <summary>Authorize of OCPP 1.6 (4.1).</summary>
internal static class AuthorizationV16
{
    public static MessageRoutes AddAuthorizationV16(this MessageRoutes routes, OperatorCore core) => routes
        .On<AuthorizeRequest, AuthorizeResponse>((request, call) => AuthorizeAsync(core, request, call));

    private static async ValueTask<CallAnswer<AuthorizeResponse>> AuthorizeAsync(OperatorCore core, AuthorizeRequest request, IncomingCall call)
    {
        var answer = await core.Authorizer.AuthorizeAsync(call.Station(), TokenMapping.ToDomain(request.IdTag));
        return new AuthorizeResponse { IdTagInfo = TokenMapping.ToWire(answer) };
    }
}
