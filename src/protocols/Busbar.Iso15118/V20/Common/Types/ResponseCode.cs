using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The response code.</summary>
[ExiEnum("responseCodeType")]
public enum ResponseCode
{
    /// <summary>All is well.</summary>
    [WireName("OK")]
    Ok,

    /// <summary>All is well: certificate expires soon.</summary>
    [WireName("OK_CertificateExpiresSoon")]
    OkCertificateExpiresSoon,

    /// <summary>All is well: new session established.</summary>
    [WireName("OK_NewSessionEstablished")]
    OkNewSessionEstablished,

    /// <summary>All is well: old session joined.</summary>
    [WireName("OK_OldSessionJoined")]
    OkOldSessionJoined,

    /// <summary>All is well: power tolerance confirmed.</summary>
    [WireName("OK_PowerToleranceConfirmed")]
    OkPowerToleranceConfirmed,

    /// <summary>A warning, the session goes on: authorization selection invalid.</summary>
    [WireName("WARNING_AuthorizationSelectionInvalid")]
    WarningAuthorizationSelectionInvalid,

    /// <summary>A warning, the session goes on: certificate expired.</summary>
    [WireName("WARNING_CertificateExpired")]
    WarningCertificateExpired,

    /// <summary>A warning, the session goes on: certificate not yet valid.</summary>
    [WireName("WARNING_CertificateNotYetValid")]
    WarningCertificateNotYetValid,

    /// <summary>A warning, the session goes on: certificate revoked.</summary>
    [WireName("WARNING_CertificateRevoked")]
    WarningCertificateRevoked,

    /// <summary>A warning, the session goes on: certificate validation error.</summary>
    [WireName("WARNING_CertificateValidationError")]
    WarningCertificateValidationError,

    /// <summary>A warning, the session goes on: challenge invalid.</summary>
    [WireName("WARNING_ChallengeInvalid")]
    WarningChallengeInvalid,

    /// <summary>A warning, the session goes on: external identification authorization failure.</summary>
    [WireName("WARNING_EIMAuthorizationFailure")]
    WarningEimAuthorizationFailure,

    /// <summary>A warning, the session goes on: e MSP unknown.</summary>
    [WireName("WARNING_eMSPUnknown")]
    WarningEMspUnknown,

    /// <summary>A warning, the session goes on: car's power profile violation.</summary>
    [WireName("WARNING_EVPowerProfileViolation")]
    WarningEvPowerProfileViolation,

    /// <summary>A warning, the session goes on: general Plug and Charge authorization error.</summary>
    [WireName("WARNING_GeneralPnCAuthorizationError")]
    WarningGeneralPnCAuthorizationError,

    /// <summary>A warning, the session goes on: no certificate available.</summary>
    [WireName("WARNING_NoCertificateAvailable")]
    WarningNoCertificateAvailable,

    /// <summary>A warning, the session goes on: no contract matching PCID found.</summary>
    [WireName("WARNING_NoContractMatchingPCIDFound")]
    WarningNoContractMatchingPcidFound,

    /// <summary>A warning, the session goes on: power tolerance not confirmed.</summary>
    [WireName("WARNING_PowerToleranceNotConfirmed")]
    WarningPowerToleranceNotConfirmed,

    /// <summary>A warning, the session goes on: schedule renegotiation failed.</summary>
    [WireName("WARNING_ScheduleRenegotiationFailed")]
    WarningScheduleRenegotiationFailed,

    /// <summary>A warning, the session goes on: standby not allowed.</summary>
    [WireName("WARNING_StandbyNotAllowed")]
    WarningStandbyNotAllowed,

    /// <summary>A warning, the session goes on: wireless power.</summary>
    [WireName("WARNING_WPT")]
    WarningWpt,

    /// <summary>Failed; the session ends.</summary>
    [WireName("FAILED")]
    Failed,

    /// <summary>Failed: association error.</summary>
    [WireName("FAILED_AssociationError")]
    FailedAssociationError,

    /// <summary>Failed: contactor error.</summary>
    [WireName("FAILED_ContactorError")]
    FailedContactorError,

    /// <summary>Failed: car's power profile invalid.</summary>
    [WireName("FAILED_EVPowerProfileInvalid")]
    FailedEvPowerProfileInvalid,

    /// <summary>Failed: car's power profile violation.</summary>
    [WireName("FAILED_EVPowerProfileViolation")]
    FailedEvPowerProfileViolation,

    /// <summary>Failed: metering signature not valid.</summary>
    [WireName("FAILED_MeteringSignatureNotValid")]
    FailedMeteringSignatureNotValid,

    /// <summary>Failed: no energy transfer service selected.</summary>
    [WireName("FAILED_NoEnergyTransferServiceSelected")]
    FailedNoEnergyTransferServiceSelected,

    /// <summary>Failed: no service renegotiation supported.</summary>
    [WireName("FAILED_NoServiceRenegotiationSupported")]
    FailedNoServiceRenegotiationSupported,

    /// <summary>Failed: pause not allowed.</summary>
    [WireName("FAILED_PauseNotAllowed")]
    FailedPauseNotAllowed,

    /// <summary>Failed: power delivery not applied.</summary>
    [WireName("FAILED_PowerDeliveryNotApplied")]
    FailedPowerDeliveryNotApplied,

    /// <summary>Failed: power tolerance not confirmed.</summary>
    [WireName("FAILED_PowerToleranceNotConfirmed")]
    FailedPowerToleranceNotConfirmed,

    /// <summary>Failed: schedule renegotiation.</summary>
    [WireName("FAILED_ScheduleRenegotiation")]
    FailedScheduleRenegotiation,

    /// <summary>Failed: schedule selection invalid.</summary>
    [WireName("FAILED_ScheduleSelectionInvalid")]
    FailedScheduleSelectionInvalid,

    /// <summary>Failed: sequence error.</summary>
    [WireName("FAILED_SequenceError")]
    FailedSequenceError,

    /// <summary>Failed: service identifier invalid.</summary>
    [WireName("FAILED_ServiceIDInvalid")]
    FailedServiceIdInvalid,

    /// <summary>Failed: service selection invalid.</summary>
    [WireName("FAILED_ServiceSelectionInvalid")]
    FailedServiceSelectionInvalid,

    /// <summary>Failed: signature error.</summary>
    [WireName("FAILED_SignatureError")]
    FailedSignatureError,

    /// <summary>Failed: unknown session.</summary>
    [WireName("FAILED_UnknownSession")]
    FailedUnknownSession,

    /// <summary>Failed: wrong charge parameter.</summary>
    [WireName("FAILED_WrongChargeParameter")]
    FailedWrongChargeParameter,
}
