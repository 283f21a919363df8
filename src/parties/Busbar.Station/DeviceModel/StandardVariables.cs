using Busbar.Station.Metering;
using static Busbar.Station.DeviceModel.DataKind;

namespace Busbar.Station.DeviceModel;

/// <summary>The variables that every simulated station has, beside those of its hardware.</summary>
internal static partial class StandardVariables
{
    /// <summary>The most charging profiles a station keeps.</summary>
    internal const int MostProfiles = 100;

    /// <summary>The most tokens of the local list.</summary>
    internal const int MostListEntries = 1000;

    /// <summary>The most entries in one SendLocalList and the most variables in one Get/SetVariables.</summary>
    internal const int MostItemsPerMessage = 100;

    /// <summary>The highest stack level a profile may have.</summary>
    internal const int HighestStackLevel = 99;

    /// <summary>The most periods of one schedule.</summary>
    internal const int MostPeriods = 1024;

    /// <summary>The most messages a display keeps.</summary>
    internal const int MostDisplayMessages = 50;

    /// <summary>The most installed certificates.</summary>
    internal const int MostCertificates = 50;

    /// <summary>The longest certificate chain a CertificateSigned may bring.</summary>
    internal const int LongestCertificateChain = 10_000;

    /// <summary>Every definition; the order is the order of reports.</summary>
    internal static readonly IReadOnlyList<VariableDefinition> All =
    [
        .. Communication(), .. AuthorizationVariables(), .. Transactions(), .. MeterData(), .. SmartChargingVariables(),
        .. SecurityVariables(), .. Data(), .. Extras(), .. Version21(), .. Hardware(), .. Legacy16(),
    ];

    private static VariableDefinition Rw(string component, string variable, DataKind kind, string? value, ModelVersions versions = ModelVersions.V2) =>
        new(component, variable, kind, Mutability.ReadWrite, value) { Versions = versions };

    private static VariableDefinition Ro(string component, string variable, DataKind kind, string? value, ModelVersions versions = ModelVersions.V2) =>
        new(component, variable, kind, Mutability.ReadOnly, value) { Versions = versions };

    private static IEnumerable<VariableDefinition> Communication()
    {
        const string c = "OCPPCommCtrlr";
        return
        [
            Rw(c, "Enabled", boolean, "true"),
            Ro(c, "ActiveNetworkProfile", integer, "1"),
            Ro(c, "FileTransferProtocols", MemberList, "FTP,FTPS,HTTP,HTTPS", ModelVersions.All) with { Values = "FTP,FTPS,HTTP,HTTPS,SFTP" },
            Rw(c, "HeartbeatInterval", integer, "300", ModelVersions.All) with { Unit = "s", Min = 0, Max = 86_400 },
            Ro(c, "MessageTimeout", integer, "30") with { Instance = "Default", Unit = "s" },
            Rw(c, "MessageAttemptInterval", integer, "10", ModelVersions.All) with { Instance = "TransactionEvent", Unit = "s", Min = 0 },
            Rw(c, "MessageAttempts", integer, "3", ModelVersions.All) with { Instance = "TransactionEvent", Min = 1 },
            Rw(c, "NetworkConfigurationPriority", SequenceList, "1") with { Values = "1,2,3" },
            Rw(c, "NetworkProfileConnectionAttempts", integer, "3") with { Min = 1 },
            Rw(c, "OfflineThreshold", integer, "60") with { Unit = "s", Min = 0 },
            Rw(c, "PublicKeyWithSignedMeterValue", OptionList, "Never") with { Values = "Never,OncePerTransaction,EveryMeterValue" },
            Rw(c, "QueueAllMessages", boolean, "false"),
            Rw(c, "ResetRetries", integer, "1", ModelVersions.All) with { Min = 0 },
            Rw(c, "RetryBackOffRandomRange", integer, "10", ModelVersions.All) with { Unit = "s", Min = 0 },
            Rw(c, "RetryBackOffRepeatTimes", integer, "5", ModelVersions.All) with { Min = 0, Max = 20 },
            Rw(c, "RetryBackOffWaitMinimum", integer, "5", ModelVersions.All) with { Unit = "s", Min = 1 },
            Rw(c, "UnlockOnEVSideDisconnect", boolean, "true", ModelVersions.All),
            Rw(c, "WebSocketPingInterval", integer, "60", ModelVersions.All) with { Unit = "s", Min = 0 },
            Ro(c, "FieldLength", integer, "17000") with { Instance = "Get15118EVCertificateResponse.exiResponse" },
            Ro("InternalCtrlr", "OutboxMessages", integer, "0") with { Unit = null },
        ];
    }

    private static IEnumerable<VariableDefinition> AuthorizationVariables() =>
    [
        Rw("AuthCtrlr", "Enabled", boolean, "true"),
        Ro("AuthCtrlr", "AdditionalInfoItemsPerMessage", integer, "8"),
        Rw("AuthCtrlr", "AuthorizeRemoteStart", boolean, "false", ModelVersions.All),
        Rw("AuthCtrlr", "LocalAuthorizeOffline", boolean, "true", ModelVersions.All),
        Rw("AuthCtrlr", "LocalPreAuthorize", boolean, "false", ModelVersions.All),
        Rw("AuthCtrlr", "MasterPassGroupId", @string, "") with { Max = 36 },
        Rw("AuthCtrlr", "OfflineTxForUnknownIdEnabled", boolean, "false", ModelVersions.All),
        Rw("AuthCtrlr", "DisableRemoteAuthorization", boolean, "false"),
        Ro("AuthCacheCtrlr", "Available", boolean, "true"),
        Rw("AuthCacheCtrlr", "Enabled", boolean, "true", ModelVersions.All),
        Rw("AuthCacheCtrlr", "LifeTime", integer, "0") with { Unit = "s", Min = 0 },
        Rw("AuthCacheCtrlr", "Policy", OptionList, "LRU") with { Values = "LRU" },
        Ro("AuthCacheCtrlr", "Storage", integer, "65536") with { Unit = "B" },
        Rw("AuthCacheCtrlr", "DisablePostAuthorize", boolean, "false"),
        Ro("LocalAuthListCtrlr", "Available", boolean, "true"),
        Rw("LocalAuthListCtrlr", "Enabled", boolean, "true", ModelVersions.All),
        Ro("LocalAuthListCtrlr", "Entries", integer, "0") with { Max = MostListEntries },
        Ro("LocalAuthListCtrlr", "ItemsPerMessage", integer, "100", ModelVersions.All),
        Ro("LocalAuthListCtrlr", "BytesPerMessage", integer, "65536"),
        Ro("LocalAuthListCtrlr", "Storage", integer, "1048576") with { Unit = "B" },
        Rw("LocalAuthListCtrlr", "DisablePostAuthorize", boolean, "false"),
        Ro("ReservationCtrlr", "Available", boolean, "true"),
        Rw("ReservationCtrlr", "Enabled", boolean, "true"),
        Ro("ReservationCtrlr", "NonEvseSpecific", boolean, "true", ModelVersions.All),
    ];

    private static IEnumerable<VariableDefinition> Transactions() =>
    [
        Rw("TxCtrlr", "Enabled", boolean, "true"),
        Rw("TxCtrlr", "EVConnectionTimeOut", integer, "60", ModelVersions.All) with { Unit = "s", Min = 0 },
        Rw("TxCtrlr", "MaxEnergyOnInvalidId", integer, "0", ModelVersions.All) with { Unit = "Wh", Min = 0 },
        Rw("TxCtrlr", "StopTxOnEVSideDisconnect", boolean, "true", ModelVersions.All),
        Rw("TxCtrlr", "StopTxOnInvalidId", boolean, "true", ModelVersions.All),
        Rw("TxCtrlr", "TxBeforeAcceptedEnabled", boolean, "false"),
        Rw("TxCtrlr", "TxStartPoint", MemberList, "PowerPathClosed") with
        {
            Values = "ParkingBayOccupancy,EVConnected,Authorized,PowerPathClosed,EnergyTransfer",
        },
        Rw("TxCtrlr", "TxStopPoint", MemberList, "EVConnected,Authorized") with
        {
            Values = "ParkingBayOccupancy,EVConnected,Authorized,PowerPathClosed,EnergyTransfer",
        },
    ];

    private static IEnumerable<VariableDefinition> MeterData() =>
    [
        Rw("AlignedDataCtrlr", "Enabled", boolean, "true"),
        Ro("AlignedDataCtrlr", "Available", boolean, "true"),
        Rw("AlignedDataCtrlr", "Interval", integer, "0", ModelVersions.All) with { Unit = "s", Min = 0, Max = 86_400 },
        Measurands("AlignedDataCtrlr", "Measurands", Measurand.EnergyImport),
        Rw("AlignedDataCtrlr", "SendDuringIdle", boolean, "false"),
        Rw("AlignedDataCtrlr", "SignReadings", boolean, "false"),
        Rw("AlignedDataCtrlr", "TxEndedInterval", integer, "0") with { Unit = "s", Min = 0 },
        Measurands("AlignedDataCtrlr", "TxEndedMeasurands", ""),
        Rw("SampledDataCtrlr", "Enabled", boolean, "true"),
        Ro("SampledDataCtrlr", "Available", boolean, "true"),
        Rw("SampledDataCtrlr", "SignReadings", boolean, "false"),
        Rw("SampledDataCtrlr", "RegisterValuesWithoutPhases", boolean, "true"),
        Rw("SampledDataCtrlr", "TxEndedInterval", integer, "0") with { Unit = "s", Min = 0 },
        Measurands("SampledDataCtrlr", "TxEndedMeasurands", Measurand.EnergyImport),
        Measurands("SampledDataCtrlr", "TxStartedMeasurands", Measurand.EnergyImport) with { Versions = ModelVersions.V2 },
        Rw("SampledDataCtrlr", "TxUpdatedInterval", integer, "60", ModelVersions.All) with { Unit = "s", Min = 0 },
        Measurands("SampledDataCtrlr", "TxUpdatedMeasurands",
            $"{Measurand.EnergyImport},{Measurand.PowerImport},{Measurand.CurrentImport},{Measurand.Voltage},{Measurand.StateOfCharge}"),
    ];

    private static VariableDefinition Measurands(string component, string variable, string value) =>
        Rw(component, variable, MemberList, value, ModelVersions.All) with { Values = Measurand.Names };

    private static IEnumerable<VariableDefinition> SmartChargingVariables()
    {
        const string c = "SmartChargingCtrlr";
        return
        [
            Ro(c, "ACPhaseSwitchingSupported", boolean, "false"),
            Ro(c, "Available", boolean, "true"),
            Rw(c, "Enabled", boolean, "true"),
            Ro(c, "Entries", integer, "0") with { Instance = "ChargingProfiles", Max = MostProfiles },
            Rw(c, "ExternalControlSignalsEnabled", boolean, "false"),
            Rw(c, "LimitChangeSignificance", @decimal, "1") with { Unit = "Percent", Min = 0, Max = 100 },
            Rw(c, "NotifyChargingLimitWithSchedules", boolean, "false"),
            Ro(c, "PeriodsPerSchedule", integer, "1024", ModelVersions.All),
            Ro(c, "Phases3to1", boolean, "false", ModelVersions.All),
            Ro(c, "ProfileStackLevel", integer, "99", ModelVersions.All),
            Ro(c, "RateUnit", MemberList, "A,W") with { Values = "A,W" },
        ];
    }
}
