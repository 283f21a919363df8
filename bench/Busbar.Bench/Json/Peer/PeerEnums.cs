using System.Text.Json.Serialization;

namespace Busbar.Bench.Json.Peer;

internal enum PeerBootReason
{
    ApplicationReset,
    FirmwareUpdate,
    LocalReset,
    PowerUp,
    RemoteReset,
    ScheduledReset,
    Triggered,
    Unknown,
    Watchdog,
}

internal enum PeerTransactionEventType
{
    Ended,
    Started,
    Updated,
}

internal enum PeerTriggerReason
{
    Authorized,
    CablePluggedIn,
    ChargingRateChanged,
    ChargingStateChanged,
    Deauthorized,
    EnergyLimitReached,
    EVCommunicationLost,
    EVConnectTimeout,
    MeterValueClock,
    MeterValuePeriodic,
    TimeLimitReached,
    Trigger,
    UnlockCommand,
    StopAuthorized,
    EVDeparted,
    EVDetected,
    RemoteStop,
    RemoteStart,
    AbnormalCondition,
    SignedDataReceived,
    ResetCommand,
}

internal enum PeerChargingState
{
    Charging,
    EVConnected,
    SuspendedEV,
    SuspendedEVSE,
    Idle,
}

internal enum PeerReason
{
    DeAuthorized,
    EmergencyStop,
    EnergyLimitReached,
    EVDisconnected,
    GroundFault,
    ImmediateReset,
    Local,
    LocalOutOfCredit,
    MasterPass,
    Other,
    OvercurrentFault,
    PowerLoss,
    PowerQuality,
    Reboot,
    Remote,
    SOCLimitReached,
    StoppedByEV,
    TimeLimitReached,
    Timeout,
}

internal enum PeerIdTokenKind
{
    Central,
    [JsonStringEnumMemberName("eMAID")]
    EMAID,
    ISO14443,
    ISO15693,
    KeyCode,
    Local,
    MacAddress,
    NoAuthorization,
}

internal enum PeerReadingContext
{
    [JsonStringEnumMemberName("Interruption.Begin")]
    InterruptionBegin,
    [JsonStringEnumMemberName("Interruption.End")]
    InterruptionEnd,
    Other,
    [JsonStringEnumMemberName("Sample.Clock")]
    SampleClock,
    [JsonStringEnumMemberName("Sample.Periodic")]
    SamplePeriodic,
    [JsonStringEnumMemberName("Transaction.Begin")]
    TransactionBegin,
    [JsonStringEnumMemberName("Transaction.End")]
    TransactionEnd,
    Trigger,
}

internal enum PeerMeasurand
{
    [JsonStringEnumMemberName("Current.Export")]
    CurrentExport,
    [JsonStringEnumMemberName("Current.Import")]
    CurrentImport,
    [JsonStringEnumMemberName("Current.Offered")]
    CurrentOffered,
    [JsonStringEnumMemberName("Energy.Active.Export.Register")]
    EnergyActiveExportRegister,
    [JsonStringEnumMemberName("Energy.Active.Import.Register")]
    EnergyActiveImportRegister,
    [JsonStringEnumMemberName("Energy.Reactive.Export.Register")]
    EnergyReactiveExportRegister,
    [JsonStringEnumMemberName("Energy.Reactive.Import.Register")]
    EnergyReactiveImportRegister,
    [JsonStringEnumMemberName("Energy.Active.Export.Interval")]
    EnergyActiveExportInterval,
    [JsonStringEnumMemberName("Energy.Active.Import.Interval")]
    EnergyActiveImportInterval,
    [JsonStringEnumMemberName("Energy.Active.Net")]
    EnergyActiveNet,
    [JsonStringEnumMemberName("Energy.Reactive.Export.Interval")]
    EnergyReactiveExportInterval,
    [JsonStringEnumMemberName("Energy.Reactive.Import.Interval")]
    EnergyReactiveImportInterval,
    [JsonStringEnumMemberName("Energy.Reactive.Net")]
    EnergyReactiveNet,
    [JsonStringEnumMemberName("Energy.Apparent.Net")]
    EnergyApparentNet,
    [JsonStringEnumMemberName("Energy.Apparent.Import")]
    EnergyApparentImport,
    [JsonStringEnumMemberName("Energy.Apparent.Export")]
    EnergyApparentExport,
    Frequency,
    [JsonStringEnumMemberName("Power.Active.Export")]
    PowerActiveExport,
    [JsonStringEnumMemberName("Power.Active.Import")]
    PowerActiveImport,
    [JsonStringEnumMemberName("Power.Factor")]
    PowerFactor,
    [JsonStringEnumMemberName("Power.Offered")]
    PowerOffered,
    [JsonStringEnumMemberName("Power.Reactive.Export")]
    PowerReactiveExport,
    [JsonStringEnumMemberName("Power.Reactive.Import")]
    PowerReactiveImport,
    SoC,
    Voltage,
}

internal enum PeerPhase
{
    L1,
    L2,
    L3,
    N,
    [JsonStringEnumMemberName("L1-N")]
    L1N,
    [JsonStringEnumMemberName("L2-N")]
    L2N,
    [JsonStringEnumMemberName("L3-N")]
    L3N,
    [JsonStringEnumMemberName("L1-L2")]
    L1L2,
    [JsonStringEnumMemberName("L2-L3")]
    L2L3,
    [JsonStringEnumMemberName("L3-L1")]
    L3L1,
}

internal enum PeerLocation
{
    Body,
    Cable,
    EV,
    Inlet,
    Outlet,
}

internal enum PeerAttributeType
{
    Actual,
    Target,
    MinSet,
    MaxSet,
}

internal enum PeerMutability
{
    ReadOnly,
    WriteOnly,
    ReadWrite,
}

internal enum PeerDataType
{
    [JsonStringEnumMemberName("string")]
    String,
    [JsonStringEnumMemberName("decimal")]
    Decimal,
    [JsonStringEnumMemberName("integer")]
    Integer,
    [JsonStringEnumMemberName("dateTime")]
    DateTime,
    [JsonStringEnumMemberName("boolean")]
    Boolean,
    OptionList,
    SequenceList,
    MemberList,
}
