using Busbar.Mapping.Ocpp.V201;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V201;
using Busbar.Operator.Connections;

namespace Busbar.Operator.Provisioning;

/// <summary>BootNotification, Heartbeat and StatusNotification of OCPP 2.0.1 (B01-B04, G01, G02).</summary>
internal static class ProvisioningV201
{
    public static MessageRoutes AddProvisioningV201(this MessageRoutes routes, OperatorCore core) => routes
        .On<BootNotificationRequest, BootNotificationResponse>((request, call) => BootAsync(core, request, call))
        .On<HeartbeatRequest, HeartbeatResponse>((_, call) => new HeartbeatResponse { CurrentTime = core.Registrar.Heartbeat(call.Connection()) })
        .On<StatusNotificationRequest, StatusNotificationResponse>((request, call) => StatusAsync(core, request, call));

    private static async ValueTask<CallAnswer<BootNotificationResponse>> BootAsync(OperatorCore core, BootNotificationRequest request, IncomingCall call)
    {
        var answer = await core.Registrar.BootAsync(call.Connection(), StationMapping.ToBoot(request));
        return new BootNotificationResponse
        {
            Status = StationMapping.ToWire(answer.Status),
            CurrentTime = answer.Now,
            Interval = answer.IntervalSeconds,
        };
    }

    private static async ValueTask<CallAnswer<StatusNotificationResponse>> StatusAsync(OperatorCore core, StatusNotificationRequest request, IncomingCall call)
    {
        await core.StatusBoard.ReportAsync(call.Station(), StationMapping.ToState(request));
        return new StatusNotificationResponse();
    }
}
