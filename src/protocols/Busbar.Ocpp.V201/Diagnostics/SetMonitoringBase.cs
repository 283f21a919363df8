using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Asks which monitors are to be active (OCPP 2.0.1 N03).</summary>
[WireMessage("SetMonitoringBase", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.0.1 N03")]
[WireRecord]
public sealed partial record SetMonitoringBaseRequest
{
    /// <summary>Which.</summary>
    public required MonitoringBase MonitoringBase { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether they are (OCPP 2.0.1 N03).</summary>
[WireMessage("SetMonitoringBase", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.0.1 N03")]
[WireRecord]
public sealed partial record SetMonitoringBaseResponse
{
    /// <summary>Whether they are.</summary>
    public required GenericDeviceModelStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Which monitors are to be active (OCPP 2.0.1 3.56).</summary>
[WireEnum]
public enum MonitoringBase
{
    /// <summary>Every preconfigured monitor; those that the management system set stay.</summary>
    All,

    /// <summary>Those of the factory; monitors set by the management system are removed.</summary>
    FactoryDefault,

    /// <summary>Those fixed in the firmware; all others are removed or off.</summary>
    HardWiredOnly,
}
