using System.Collections.Frozen;
using Busbar.Ocpp.V201;

namespace Busbar.Operator.RemoteControl;

/// <summary>The actions of OCPP 2.0.1 that an operator may call with a payload as on the wire.</summary>
internal static class RawCallsV201
{
    public static readonly FrozenDictionary<string, RawCall> ByAction = new[]
    {
        RawCall.Of<CancelReservationRequest, CancelReservationResponse>(),
        RawCall.Of<CertificateSignedRequest, CertificateSignedResponse>(),
        RawCall.Of<ChangeAvailabilityRequest, ChangeAvailabilityResponse>(),
        RawCall.Of<ClearCacheRequest, ClearCacheResponse>(),
        RawCall.Of<ClearChargingProfileRequest, ClearChargingProfileResponse>(),
        RawCall.Of<ClearDisplayMessageRequest, ClearDisplayMessageResponse>(),
        RawCall.Of<ClearVariableMonitoringRequest, ClearVariableMonitoringResponse>(),
        RawCall.Of<CostUpdatedRequest, CostUpdatedResponse>(),
        RawCall.Of<CustomerInformationRequest, CustomerInformationResponse>(),
        RawCall.Of<DataTransferRequest, DataTransferResponse>(),
        RawCall.Of<DeleteCertificateRequest, DeleteCertificateResponse>(),
        RawCall.Of<GetBaseReportRequest, GetBaseReportResponse>(),
        RawCall.Of<GetChargingProfilesRequest, GetChargingProfilesResponse>(),
        RawCall.Of<GetCompositeScheduleRequest, GetCompositeScheduleResponse>(),
        RawCall.Of<GetDisplayMessagesRequest, GetDisplayMessagesResponse>(),
        RawCall.Of<GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse>(),
        RawCall.Of<GetLocalListVersionRequest, GetLocalListVersionResponse>(),
        RawCall.Of<GetLogRequest, GetLogResponse>(),
        RawCall.Of<GetMonitoringReportRequest, GetMonitoringReportResponse>(),
        RawCall.Of<GetReportRequest, GetReportResponse>(),
        RawCall.Of<GetTransactionStatusRequest, GetTransactionStatusResponse>(),
        RawCall.Of<GetVariablesRequest, GetVariablesResponse>(),
        RawCall.Of<InstallCertificateRequest, InstallCertificateResponse>(),
        RawCall.Of<PublishFirmwareRequest, PublishFirmwareResponse>(),
        RawCall.Of<RequestStartTransactionRequest, RequestStartTransactionResponse>(),
        RawCall.Of<RequestStopTransactionRequest, RequestStopTransactionResponse>(),
        RawCall.Of<ReserveNowRequest, ReserveNowResponse>(),
        RawCall.Of<ResetRequest, ResetResponse>(),
        RawCall.Of<SendLocalListRequest, SendLocalListResponse>(),
        RawCall.Of<SetChargingProfileRequest, SetChargingProfileResponse>(),
        RawCall.Of<SetDisplayMessageRequest, SetDisplayMessageResponse>(),
        RawCall.Of<SetMonitoringBaseRequest, SetMonitoringBaseResponse>(),
        RawCall.Of<SetMonitoringLevelRequest, SetMonitoringLevelResponse>(),
        RawCall.Of<SetNetworkProfileRequest, SetNetworkProfileResponse>(),
        RawCall.Of<SetVariableMonitoringRequest, SetVariableMonitoringResponse>(),
        RawCall.Of<SetVariablesRequest, SetVariablesResponse>(),
        RawCall.Of<TriggerMessageRequest, TriggerMessageResponse>(),
        RawCall.Of<UnlockConnectorRequest, UnlockConnectorResponse>(),
        RawCall.Of<UnpublishFirmwareRequest, UnpublishFirmwareResponse>(),
        RawCall.Of<UpdateFirmwareRequest, UpdateFirmwareResponse>(),
    }.ToFrozenDictionary(call => call.Action, StringComparer.Ordinal);
}
