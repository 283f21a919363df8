using System.Collections.Frozen;
using Busbar.Ocpp.V16;

namespace Busbar.Operator.RemoteControl;

/// <summary>The actions of OCPP 1.6 that an operator may call with a payload as on the wire.</summary>
internal static class RawCallsV16
{
    public static readonly FrozenDictionary<string, RawCall> ByAction = new[]
    {
        RawCall.Of<CancelReservationRequest, CancelReservationResponse>(),
        RawCall.Of<CertificateSignedRequest, CertificateSignedResponse>(),
        RawCall.Of<ChangeAvailabilityRequest, ChangeAvailabilityResponse>(),
        RawCall.Of<ChangeConfigurationRequest, ChangeConfigurationResponse>(),
        RawCall.Of<ClearCacheRequest, ClearCacheResponse>(),
        RawCall.Of<ClearChargingProfileRequest, ClearChargingProfileResponse>(),
        RawCall.Of<DataTransferRequest, DataTransferResponse>(),
        RawCall.Of<DeleteCertificateRequest, DeleteCertificateResponse>(),
        RawCall.Of<ExtendedTriggerMessageRequest, ExtendedTriggerMessageResponse>(),
        RawCall.Of<GetCompositeScheduleRequest, GetCompositeScheduleResponse>(),
        RawCall.Of<GetConfigurationRequest, GetConfigurationResponse>(),
        RawCall.Of<GetDiagnosticsRequest, GetDiagnosticsResponse>(),
        RawCall.Of<GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse>(),
        RawCall.Of<GetLocalListVersionRequest, GetLocalListVersionResponse>(),
        RawCall.Of<GetLogRequest, GetLogResponse>(),
        RawCall.Of<InstallCertificateRequest, InstallCertificateResponse>(),
        RawCall.Of<RemoteStartTransactionRequest, RemoteStartTransactionResponse>(),
        RawCall.Of<RemoteStopTransactionRequest, RemoteStopTransactionResponse>(),
        RawCall.Of<ReserveNowRequest, ReserveNowResponse>(),
        RawCall.Of<ResetRequest, ResetResponse>(),
        RawCall.Of<SendLocalListRequest, SendLocalListResponse>(),
        RawCall.Of<SetChargingProfileRequest, SetChargingProfileResponse>(),
        RawCall.Of<SignedUpdateFirmwareRequest, SignedUpdateFirmwareResponse>(),
        RawCall.Of<TriggerMessageRequest, TriggerMessageResponse>(),
        RawCall.Of<UnlockConnectorRequest, UnlockConnectorResponse>(),
        RawCall.Of<UpdateFirmwareRequest, UpdateFirmwareResponse>(),
    }.ToFrozenDictionary(call => call.Action, StringComparer.Ordinal);
}
