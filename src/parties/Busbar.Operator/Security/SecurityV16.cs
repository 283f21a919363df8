using Busbar.Mapping.Ocpp.V16;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V16;
using Busbar.Operator.Certificates;
using Busbar.Operator.Connections;

namespace Busbar.Operator.Security;

/// <summary>Security messages of the 1.6 security extension.</summary>
internal static class SecurityV16
{
    public static MessageRoutes AddSecurityV16(this MessageRoutes routes, OperatorCore core) => routes
        .On<SecurityEventNotificationRequest, SecurityEventNotificationResponse>((request, call) => RecordAsync(core, request, call))
        .On<SignCertificateRequest, SignCertificateResponse>((request, call) => SignAsync(core, request, call));

    private static async ValueTask<CallAnswer<SecurityEventNotificationResponse>> RecordAsync(
        OperatorCore core, SecurityEventNotificationRequest request, IncomingCall call)
    {
        await core.SecurityLog.RecordAsync(call.Station().Id, StationMapping.ToSecurityEvent(request));
        return new SecurityEventNotificationResponse();
    }

    private static async ValueTask<CallAnswer<SignCertificateResponse>> SignAsync(OperatorCore core, SignCertificateRequest request, IncomingCall call)
    {
        if (!CertificateUses.IsRequest(request.Csr))
            return new SignCertificateResponse { Status = GenericStatus.Rejected };
        await core.Certificates.RequestAsync(call.Station().Id, CertificateUses.Station, null, request.Csr);
        return new SignCertificateResponse { Status = GenericStatus.Accepted };
    }
}
