using static Busbar.Station.DeviceModel.DataKind;

namespace Busbar.Station.DeviceModel;

internal static partial class StandardVariables
{
    private static IEnumerable<VariableDefinition> SecurityVariables()
    {
        const string c = "SecurityCtrlr";
        return
        [
            Ro(c, "AdditionalRootCertificateCheck", boolean, "false", ModelVersions.All),
            new(c, "BasicAuthPassword", @string, Mutability.WriteOnly) { Min = 16, Max = 40, Versions = ModelVersions.All },
            Ro(c, "CertificateEntries", integer, "0") with { Max = MostCertificates },
            Rw(c, "CertSigningRepeatTimes", integer, "3", ModelVersions.All) with { Min = 0, Max = 20 },
            Rw(c, "CertSigningWaitMinimum", integer, "30", ModelVersions.All) with { Unit = "s", Min = 1 },
            Ro(c, "Identity", @string, null),
            Ro(c, "MaxCertificateChainSize", integer, "10000", ModelVersions.All),
            Rw(c, "OrganizationName", @string, "Busbar", ModelVersions.All) with { Max = 64 },
            Ro(c, "SecurityProfile", integer, "1", ModelVersions.All),
        ];
    }

    private static IEnumerable<VariableDefinition> Data() =>
    [
        Ro("DeviceDataCtrlr", "BytesPerMessage", integer, "65536") with { Instance = "GetReport" },
        Ro("DeviceDataCtrlr", "BytesPerMessage", integer, "65536") with { Instance = "GetVariables" },
        Ro("DeviceDataCtrlr", "BytesPerMessage", integer, "65536") with { Instance = "SetVariables" },
        Ro("DeviceDataCtrlr", "ItemsPerMessage", integer, "100") with { Instance = "GetReport" },
        Ro("DeviceDataCtrlr", "ItemsPerMessage", integer, "100") with { Instance = "GetVariables" },
        Ro("DeviceDataCtrlr", "ItemsPerMessage", integer, "100") with { Instance = "SetVariables" },
        Ro("DeviceDataCtrlr", "ConfigurationValueSize", integer, "1000"),
        Ro("DeviceDataCtrlr", "ReportingValueSize", integer, "2500"),
        Ro("DeviceDataCtrlr", "ValueSize", integer, "2500"),
        Ro("MonitoringCtrlr", "Available", boolean, "true"),
        Rw("MonitoringCtrlr", "Enabled", boolean, "true"),
        Ro("MonitoringCtrlr", "BytesPerMessage", integer, "65536") with { Instance = "SetVariableMonitoring" },
        Ro("MonitoringCtrlr", "BytesPerMessage", integer, "65536") with { Instance = "ClearVariableMonitoring" },
        Ro("MonitoringCtrlr", "ItemsPerMessage", integer, "100") with { Instance = "SetVariableMonitoring" },
        Ro("MonitoringCtrlr", "ItemsPerMessage", integer, "100") with { Instance = "ClearVariableMonitoring" },
        Rw("MonitoringCtrlr", "OfflineQueuingSeverity", integer, "3") with { Min = 0, Max = 9 },
        Rw("MonitoringCtrlr", "MonitoringBase", OptionList, "All") with { Values = "All,FactoryDefault,HardWiredOnly" },
        Rw("MonitoringCtrlr", "MonitoringLevel", integer, "9") with { Min = 0, Max = 9 },
        Ro("MonitoringCtrlr", "ActiveMonitoringBase", OptionList, "All") with { Values = "All,FactoryDefault,HardWiredOnly" },
        Ro("MonitoringCtrlr", "ActiveMonitoringLevel", integer, "9"),
        Ro("ClockCtrlr", "DateTime", dateTime, null),
        Rw("ClockCtrlr", "NtpServerUri", @string, "") with { Max = 255 },
        Rw("ClockCtrlr", "NtpSource", OptionList, "manual") with { Values = "DHCP,manual" },
        Rw("ClockCtrlr", "TimeAdjustmentReportingThreshold", integer, "20") with { Unit = "s", Min = 0 },
        Rw("ClockCtrlr", "TimeOffset", @string, "+00:00", ModelVersions.All) with { Max = 6 },
        Rw("ClockCtrlr", "TimeSource", SequenceList, "Heartbeat") with
        {
            Values = "Heartbeat,NTP,GPS,RealTimeClock,MobileNetwork,RadioTimeTransmitter",
        },
        Rw("ClockCtrlr", "TimeZone", @string, "Etc/UTC") with { Max = 64 },
    ];

    private static IEnumerable<VariableDefinition> Extras() =>
    [
        Ro("DisplayMessageCtrlr", "Available", boolean, "true"),
        Rw("DisplayMessageCtrlr", "Enabled", boolean, "true"),
        Ro("DisplayMessageCtrlr", "DisplayMessages", integer, "0") with { Max = MostDisplayMessages },
        Ro("DisplayMessageCtrlr", "PersonalMessageSize", integer, "512"),
        Ro("DisplayMessageCtrlr", "SupportedFormats", MemberList, "ASCII,UTF8,URI") with { Values = "ASCII,HTML,URI,UTF8" },
        Ro("DisplayMessageCtrlr", "SupportedPriorities", MemberList, "AlwaysFront,InFront,NormalCycle") with
        {
            Values = "AlwaysFront,InFront,NormalCycle",
        },
        Ro("DisplayMessageCtrlr", "SupportedStates", MemberList, "Charging,Faulted,Idle,Unavailable") with
        {
            Values = "Charging,Faulted,Idle,Unavailable,Suspended,Discharging",
        },
        Ro("TariffCostCtrlr", "Available", boolean, "true") with { Instance = "Tariff" },
        Ro("TariffCostCtrlr", "Available", boolean, "true") with { Instance = "Cost" },
        Rw("TariffCostCtrlr", "Currency", @string, "EUR") with { Min = 3, Max = 3 },
        Rw("TariffCostCtrlr", "Enabled", boolean, "true") with { Instance = "Tariff" },
        Rw("TariffCostCtrlr", "Enabled", boolean, "true") with { Instance = "Cost" },
        Rw("TariffCostCtrlr", "TariffFallbackMessage", @string, "See the operator's app for prices") with { Max = 255 },
        Rw("TariffCostCtrlr", "TotalCostFallbackMessage", @string, "The cost follows on your invoice") with { Max = 255 },
        Rw("TariffCostCtrlr", "OfflineTariffFallbackMessage", @string, "Offline: prices as published") with { Max = 255 },
        Ro("ISO15118Ctrlr", "Available", boolean, "true"),
        Rw("ISO15118Ctrlr", "Enabled", boolean, "true"),
        Rw("ISO15118Ctrlr", "PnCEnabled", boolean, "true"),
        Rw("ISO15118Ctrlr", "CentralContractValidationAllowed", boolean, "true"),
        Rw("ISO15118Ctrlr", "ContractValidationOffline", boolean, "true"),
        Rw("ISO15118Ctrlr", "SeccId", @string, "DEBUSBAR1") with { Max = 64 },
        Rw("ISO15118Ctrlr", "CountryName", @string, "DE") with { Min = 2, Max = 2 },
        Rw("ISO15118Ctrlr", "OrganizationName", @string, "Busbar") with { Max = 64 },
        Ro("ISO15118Ctrlr", "MaxScheduleEntries", integer, "12"),
        Rw("ISO15118Ctrlr", "RequestMeteringReceipt", boolean, "false"),
        Rw("ISO15118Ctrlr", "V2GCertificateInstallationEnabled", boolean, "true"),
        Rw("ISO15118Ctrlr", "ContractCertificateInstallationEnabled", boolean, "true"),
        Rw("CustomizationCtrlr", "CustomImplementationEnabled", boolean, "false") with { Instance = "org.openchargealliance.costmsg" },
    ];

    private static IEnumerable<VariableDefinition> Version21()
    {
        const ModelVersions only = ModelVersions.V21;
        return
        [
            Rw("TxCtrlr", "TxAllowEnergyTransferResumption", boolean, "true", only),
            Rw("TxCtrlr", "ResumptionTimeout", integer, "60", only) with { Unit = "s", Min = 0 },
            Ro("SmartChargingCtrlr", "SupportedAdditionalPurposes", MemberList, "PriorityCharging,LocalGeneration", only) with
            {
                Values = "PriorityCharging,LocalGeneration",
            },
            Ro("SmartChargingCtrlr", "SupportsFeature", boolean, "true", only) with { Instance = "DynamicProfiles" },
            Ro("SmartChargingCtrlr", "SupportsFeature", boolean, "false", only) with { Instance = "UseLocalTime" },
            Ro("SmartChargingCtrlr", "SupportsFeature", boolean, "true", only) with { Instance = "MaxOfflineDuration" },
            Ro("SmartChargingCtrlr", "SupportsFeature", boolean, "false", only) with { Instance = "LimitAtSoC" },
            Ro("SmartChargingCtrlr", "UpdateRateLimit", integer, "1", only) with { Unit = "s" },
            Ro("TariffCostCtrlr", "MaxElements", integer, "10", only) with { Instance = "Tariff" },
            Rw("SampledDataCtrlr", "TxUpdatedSendWhenUnchanged", boolean, "true", only),
            Ro("DCDERCtrlr", "Available", boolean, "false", only),
            Ro("ACDERCtrlr", "Available", boolean, "false", only),
            Ro("V2XChargingCtrlr", "Available", boolean, "false", only),
            Ro("PaymentCtrlr", "Available", boolean, "false", only),
            Ro("WebPaymentsCtrlr", "Available", boolean, "false", only),
            Ro("BatterySwapCtrlr", "Available", boolean, "false", only),
        ];
    }

    private static IEnumerable<VariableDefinition> Hardware() =>
    [
        Ro("ChargingStation", "Available", boolean, "true"),
        Ro("ChargingStation", "AvailabilityState", OptionList, "Available") with { Values = States },
        Ro("ChargingStation", "Problem", boolean, "false"),
        Ro("ChargingStation", "SupplyPhases", integer, "3"),
        Ro("ChargingStation", "Model", @string, null),
        Ro("ChargingStation", "VendorName", @string, null),
        Ro("ChargingStation", "SerialNumber", @string, null),
        Ro("ChargingStation", "FirmwareVersion", @string, null),
        Rw("ChargingStation", "AllowNewSessionsPendingFirmwareUpdate", boolean, "false"),
        Rw("ChargingStation", "PhaseRotation", @string, "RST") with { Max = 3 },
        Ro("ChargingStation", "Temperature", @decimal, "31") with { Unit = "Celsius", Max = 100 },
        Rw("ChargingStatusIndicator", "Active", boolean, "true"),
        Rw("ChargingStatusIndicator", "Color", @string, "00FF00") with { Max = 6 },
        Ro("EVSE", "Available", boolean, "true") with { Scope = VariableScope.Evse },
        Ro("EVSE", "AvailabilityState", OptionList, "Available") with { Scope = VariableScope.Evse, Values = States },
        Ro("EVSE", "Problem", boolean, "false") with { Scope = VariableScope.Evse },
        Rw("EVSE", "AllowReset", boolean, "true") with { Scope = VariableScope.Evse },
        Ro("EVSE", "ISO15118EvseId", @string, null) with { Scope = VariableScope.Evse },
        Ro("EVSE", "Power", @decimal, null) with { Scope = VariableScope.Evse, Unit = "W", Max = 0 },
        Ro("EVSE", "SupplyPhases", integer, null) with { Scope = VariableScope.Evse },
        Ro("Connector", "Available", boolean, "true") with { Scope = VariableScope.Connector },
        Ro("Connector", "AvailabilityState", OptionList, "Available") with { Scope = VariableScope.Connector, Values = States },
        Ro("Connector", "Problem", boolean, "false") with { Scope = VariableScope.Connector },
        Ro("Connector", "ConnectorType", @string, null) with { Scope = VariableScope.Connector },
        Ro("Connector", "SupplyPhases", integer, null) with { Scope = VariableScope.Connector },
        Ro("TokenReader", "Available", boolean, "true"),
        Rw("TokenReader", "Enabled", boolean, "true"),
    ];

    private const string States = "Available,Occupied,Reserved,Unavailable,Faulted";

    private static IEnumerable<VariableDefinition> Legacy16()
    {
        const string c = "OCPP16LegacyCtrlr";
        const ModelVersions only = ModelVersions.V16;
        return
        [
            Rw(c, "BlinkRepeat", integer, "3", only) with { Min = 0 },
            Rw(c, "PhaseRotation", @string, "0.RST,1.RST,2.RST", only) with { Max = 500 },
            Ro(c, "GetConfigurationMaxKeys", integer, "100", only),
            Ro(c, "NumberOfConnectors", integer, null, only),
            Rw(c, "LightIntensity", integer, "80", only) with { Unit = "Percent", Min = 0, Max = 100 },
            Rw(c, "MinimumStatusDuration", integer, "0", only) with { Unit = "s", Min = 0 },
            Ro(c, "SupportedFeatureProfiles", @string,
                "Core,FirmwareManagement,LocalAuthListManagement,Reservation,SmartCharging,RemoteTrigger", only),
            Ro(c, "RateUnit", @string, "Current,Power", only),
            Ro(c, "LocalAuthListMaxLength", integer, "1000", only),
            Ro(c, "MaxChargingProfilesInstalled", integer, "100", only),
            Ro(c, "MeasurandsMaxLength", integer, "13", only),
            Ro(c, "CertificateStoreMaxLength", integer, "50", only),
            Rw(c, "DisableSecurityEventNotifications", boolean, "false", only),
        ];
    }
}
