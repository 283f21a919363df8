using Busbar.Mapping.Ocpp.V16;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V16;
using Busbar.Operator.Connections;
using Busbar.Operator.Transactions;

namespace Busbar.Operator.Provisioning;

/// <summary>BootNotification, Heartbeat and StatusNotification of OCPP 1.6 (4.2, 4.6, 4.9).</summary>
internal static class ProvisioningV16
{
    public static MessageRoutes AddProvisioningV16(this MessageRoutes routes, OperatorCore core) => routes
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
        var station = call.Station();
        var state = StationMapping.ToState(request, core.Time.GetUtcNow());
        await core.StatusBoard.ReportAsync(station, state);
        if (TransactionMapping.ToState(request.Status) is { } charging)
            await SessionsV16.ChangeStateAsync(core, station, state, charging);
        return new StatusNotificationResponse();
    }
}
