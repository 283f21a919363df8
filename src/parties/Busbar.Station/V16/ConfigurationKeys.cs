using Busbar.Station.DeviceModel;

namespace Busbar.Station.V16;

/// <summary>One configuration key and the variable behind it.</summary>
internal sealed record ConfigurationKey(string Key, VariableName Variable);

/// <summary>The configuration of OCPP 1.6 as a view on the device model (OCPP 1.6 9).</summary>
internal static class ConfigurationKeys
{
    private const string Legacy = "OCPP16LegacyCtrlr";

    /// <summary>Every key, in the order of the specification.</summary>
    internal static readonly IReadOnlyList<ConfigurationKey> All =
    [
        Key("AllowOfflineTxForUnknownId", "AuthCtrlr", "OfflineTxForUnknownIdEnabled"),
        Key("AuthorizationCacheEnabled", "AuthCacheCtrlr", "Enabled"),
        Key("AuthorizeRemoteTxRequests", "AuthCtrlr", "AuthorizeRemoteStart"),
        Key("BlinkRepeat", Legacy, "BlinkRepeat"),
        Key("ClockAlignedDataInterval", "AlignedDataCtrlr", "Interval"),
        Key("ConnectionTimeOut", "TxCtrlr", "EVConnectionTimeOut"),
        Key("ConnectorPhaseRotation", Legacy, "PhaseRotation"),
        Key("GetConfigurationMaxKeys", Legacy, "GetConfigurationMaxKeys"),
        Key("HeartbeatInterval", "OCPPCommCtrlr", "HeartbeatInterval"),
        Key("LightIntensity", Legacy, "LightIntensity"),
        Key("LocalAuthorizeOffline", "AuthCtrlr", "LocalAuthorizeOffline"),
        Key("LocalPreAuthorize", "AuthCtrlr", "LocalPreAuthorize"),
        Key("MaxEnergyOnInvalidId", "TxCtrlr", "MaxEnergyOnInvalidId"),
        Key("MeterValuesAlignedData", "AlignedDataCtrlr", "Measurands"),
        Key("MeterValuesAlignedDataMaxLength", Legacy, "MeasurandsMaxLength"),
        Key("MeterValuesSampledData", "SampledDataCtrlr", "TxUpdatedMeasurands"),
        Key("MeterValuesSampledDataMaxLength", Legacy, "MeasurandsMaxLength"),
        Key("MeterValueSampleInterval", "SampledDataCtrlr", "TxUpdatedInterval"),
        Key("MinimumStatusDuration", Legacy, "MinimumStatusDuration"),
        Key("NumberOfConnectors", Legacy, "NumberOfConnectors"),
        Key("ResetRetries", "OCPPCommCtrlr", "ResetRetries"),
        Key("StopTransactionOnEVSideDisconnect", "TxCtrlr", "StopTxOnEVSideDisconnect"),
        Key("StopTransactionOnInvalidId", "TxCtrlr", "StopTxOnInvalidId"),
        Key("StopTxnAlignedData", "AlignedDataCtrlr", "TxEndedMeasurands"),
        Key("StopTxnAlignedDataMaxLength", Legacy, "MeasurandsMaxLength"),
        Key("StopTxnSampledData", "SampledDataCtrlr", "TxEndedMeasurands"),
        Key("StopTxnSampledDataMaxLength", Legacy, "MeasurandsMaxLength"),
        Key("SupportedFeatureProfiles", Legacy, "SupportedFeatureProfiles"),
        Key("TransactionMessageAttempts", "OCPPCommCtrlr", "MessageAttempts", "TransactionEvent"),
        Key("TransactionMessageRetryInterval", "OCPPCommCtrlr", "MessageAttemptInterval", "TransactionEvent"),
        Key("UnlockConnectorOnEVSideDisconnect", "OCPPCommCtrlr", "UnlockOnEVSideDisconnect"),
        Key("WebSocketPingInterval", "OCPPCommCtrlr", "WebSocketPingInterval"),
        Key("LocalAuthListEnabled", "LocalAuthListCtrlr", "Enabled"),
        Key("LocalAuthListMaxLength", Legacy, "LocalAuthListMaxLength"),
        Key("SendLocalListMaxLength", "LocalAuthListCtrlr", "ItemsPerMessage"),
        Key("ReserveConnectorZeroSupported", "ReservationCtrlr", "NonEvseSpecific"),
        Key("ChargeProfileMaxStackLevel", "SmartChargingCtrlr", "ProfileStackLevel"),
        Key("ChargingScheduleAllowedChargingRateUnit", Legacy, "RateUnit"),
        Key("ChargingScheduleMaxPeriods", "SmartChargingCtrlr", "PeriodsPerSchedule"),
        Key("ConnectorSwitch3to1PhaseSupported", "SmartChargingCtrlr", "Phases3to1"),
        Key("MaxChargingProfilesInstalled", Legacy, "MaxChargingProfilesInstalled"),
        Key("SupportedFileTransferProtocols", "OCPPCommCtrlr", "FileTransferProtocols"),
        Key("AdditionalRootCertificateCheck", "SecurityCtrlr", "AdditionalRootCertificateCheck"),
        Key("AuthorizationKey", "SecurityCtrlr", "BasicAuthPassword"),
        Key("CertificateSignedMaxChainSize", "SecurityCtrlr", "MaxCertificateChainSize"),
        Key("CertificateStoreMaxLength", Legacy, "CertificateStoreMaxLength"),
        Key("CpoName", "SecurityCtrlr", "OrganizationName"),
        Key("SecurityProfile", "SecurityCtrlr", "SecurityProfile"),
        Key("DisableSecurityEventNotifications", Legacy, "DisableSecurityEventNotifications"),
    ];

    private static readonly Dictionary<string, ConfigurationKey> ByName = All.ToDictionary(k => k.Key, StringComparer.OrdinalIgnoreCase);

    internal static ConfigurationKey? Find(string key) => ByName.GetValueOrDefault(key);

    private static ConfigurationKey Key(string key, string component, string variable, string? instance = null) =>
        new(key, new VariableName(component, variable, instance));
}
