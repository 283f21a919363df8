using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The response code.</summary>
[ExiEnum("responseCodeType")]
public enum ResponseCode
{
    /// <summary>All is well.</summary>
    [WireName("OK")]
    Ok,

    /// <summary>All is well: new session established.</summary>
    [WireName("OK_NewSessionEstablished")]
    OkNewSessionEstablished,

    /// <summary>All is well: old session joined.</summary>
    [WireName("OK_OldSessionJoined")]
    OkOldSessionJoined,

    /// <summary>All is well: certificate expires soon.</summary>
    [WireName("OK_CertificateExpiresSoon")]
    OkCertificateExpiresSoon,

    /// <summary>Failed; the session ends.</summary>
    [WireName("FAILED")]
    Failed,

    /// <summary>Failed: sequence error.</summary>
    [WireName("FAILED_SequenceError")]
    FailedSequenceError,

    /// <summary>Failed: service identifier invalid.</summary>
    [WireName("FAILED_ServiceIDInvalid")]
    FailedServiceIdInvalid,

    /// <summary>Failed: unknown session.</summary>
    [WireName("FAILED_UnknownSession")]
    FailedUnknownSession,

    /// <summary>Failed: service selection invalid.</summary>
    [WireName("FAILED_ServiceSelectionInvalid")]
    FailedServiceSelectionInvalid,

    /// <summary>Failed: payment selection invalid.</summary>
    [WireName("FAILED_PaymentSelectionInvalid")]
    FailedPaymentSelectionInvalid,

    /// <summary>Failed: certificate expired.</summary>
    [WireName("FAILED_CertificateExpired")]
    FailedCertificateExpired,

    /// <summary>Failed: signature error.</summary>
    [WireName("FAILED_SignatureError")]
    FailedSignatureError,

    /// <summary>Failed: no certificate available.</summary>
    [WireName("FAILED_NoCertificateAvailable")]
    FailedNoCertificateAvailable,

    /// <summary>Failed: certificate chain error.</summary>
    [WireName("FAILED_CertChainError")]
    FailedCertChainError,

    /// <summary>Failed: challenge invalid.</summary>
    [WireName("FAILED_ChallengeInvalid")]
    FailedChallengeInvalid,

    /// <summary>Failed: contract canceled.</summary>
    [WireName("FAILED_ContractCanceled")]
    FailedContractCanceled,

    /// <summary>Failed: wrong charge parameter.</summary>
    [WireName("FAILED_WrongChargeParameter")]
    FailedWrongChargeParameter,

    /// <summary>Failed: power delivery not applied.</summary>
    [WireName("FAILED_PowerDeliveryNotApplied")]
    FailedPowerDeliveryNotApplied,

    /// <summary>Failed: tariff selection invalid.</summary>
    [WireName("FAILED_TariffSelectionInvalid")]
    FailedTariffSelectionInvalid,

    /// <summary>Failed: charging profile invalid.</summary>
    [WireName("FAILED_ChargingProfileInvalid")]
    FailedChargingProfileInvalid,

    /// <summary>Failed: metering signature not valid.</summary>
    [WireName("FAILED_MeteringSignatureNotValid")]
    FailedMeteringSignatureNotValid,

    /// <summary>Failed: no charge service selected.</summary>
    [WireName("FAILED_NoChargeServiceSelected")]
    FailedNoChargeServiceSelected,

    /// <summary>Failed: wrong energy transfer mode.</summary>
    [WireName("FAILED_WrongEnergyTransferMode")]
    FailedWrongEnergyTransferMode,

    /// <summary>Failed: contactor error.</summary>
    [WireName("FAILED_ContactorError")]
    FailedContactorError,

    /// <summary>Failed: certificate not allowed at this station.</summary>
    [WireName("FAILED_CertificateNotAllowedAtThisEVSE")]
    FailedCertificateNotAllowedAtThisEvse,

    /// <summary>Failed: certificate revoked.</summary>
    [WireName("FAILED_CertificateRevoked")]
    FailedCertificateRevoked,
}
