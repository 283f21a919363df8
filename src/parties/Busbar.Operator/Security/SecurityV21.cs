using Busbar.Mapping.Ocpp.V21;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V21;
using Busbar.Operator.Certificates;
using Busbar.Operator.Connections;

namespace Busbar.Operator.Security;

/// <summary>Security messages of OCPP 2.1 (A02-A04, M).</summary>
internal static class SecurityV21
{
    public static MessageRoutes AddSecurityV21(this MessageRoutes routes, OperatorCore core) => routes
        .On<SecurityEventNotificationRequest, SecurityEventNotificationResponse>((request, call) => RecordAsync(core, request, call))
        .On<SignCertificateRequest, SignCertificateResponse>((request, call) => SignAsync(core, request, call))
        .On<GetCertificateStatusRequest, GetCertificateStatusResponse>((_, _) => new GetCertificateStatusResponse
        {
            Status = GetCertificateStatus.Failed,
        })
        .Refuse("Get15118EVCertificate");

    private static async ValueTask<CallAnswer<SecurityEventNotificationResponse>> RecordAsync(
        OperatorCore core, SecurityEventNotificationRequest request, IncomingCall call)
    {
        await core.SecurityLog.RecordAsync(call.Station().Id, StationMapping.ToSecurityEvent(request));
        return new SecurityEventNotificationResponse();
    }

    private static async ValueTask<CallAnswer<SignCertificateResponse>> SignAsync(OperatorCore core, SignCertificateRequest request, IncomingCall call)
    {
        if (!CertificateUses.IsRequest(request.Csr))
            return new SignCertificateResponse { Status = GenericStatus.Rejected, StatusInfo = new StatusInfo { ReasonCode = "InvalidCSR" } };
        var use = request.CertificateType is { } named ? CertificateSigningUseWireText.ToWireText(named) : CertificateUses.Station;
        await core.Certificates.RequestAsync(call.Station().Id, use, request.RequestId, request.Csr);
        return new SignCertificateResponse { Status = GenericStatus.Accepted };
    }
}
