using Busbar.Mapping.Ocpp.V21;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V21;
using Busbar.Operator.Connections;

namespace Busbar.Operator.DeviceModel;

/// <summary>NotifyReport of OCPP 2.1 (B07, B08).</summary>
internal static class DeviceModelV21
{
    public static MessageRoutes AddDeviceModelV21(this MessageRoutes routes, OperatorCore core) => routes
        .On<NotifyReportRequest, NotifyReportResponse>((request, call) => KeepAsync(core, request, call));

    private static async ValueTask<CallAnswer<NotifyReportResponse>> KeepAsync(OperatorCore core, NotifyReportRequest request, IncomingCall call)
    {
        await core.Reports.KeepAsync(call.Station(), request.RequestId, request.SeqNo, request.Tbc is not true, VariableMapping.ToValues(request));
        return new NotifyReportResponse();
    }
}
