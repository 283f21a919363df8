using Busbar.Station.Transactions;

namespace Busbar.Station.Evses;

// What an EVSE with several connectors shows for each, and what happens to it from outside.
internal sealed partial class EvseUnit
{
    private readonly HashSet<int> inoperativeConnectors = [];

    /// <summary>A lock that does not move, for tests of UnlockFailed.</summary>
    internal bool IsLockStuck { get; set; }

    /// <summary>A profile that came with a remote start and waits for its transaction.</summary>
    internal SmartCharging.ChargingProfile? PromisedProfile { get; set; }

    internal void ForceUnlock() => IsCableLocked &= IsLockStuck;

    internal string? FaultCode => (State as States.Faulted)?.Code;

    /// <summary>The connector in use shows the EVSE's state; the others are free or unavailable with it.</summary>
    internal EvseStatus StatusOf(int connectorId)
    {
        if (inoperativeConnectors.Contains(connectorId) && !(State.HasSession && connectorId == ConnectorId))
            return EvseStatus.Unavailable;
        if (connectorId == ConnectorId || State.Status is EvseStatus.Unavailable or EvseStatus.Faulted or EvseStatus.Reserved)
            return State.Status;
        return State.IsPlugged || State.HasSession ? EvseStatus.Unavailable : EvseStatus.Available;
    }

    internal bool IsConnectorOperative(int connectorId) => !inoperativeConnectors.Contains(connectorId);

    internal void SetConnectorOperative(int connectorId, bool isOperative)
    {
        if (isOperative ? inoperativeConnectors.Remove(connectorId) : inoperativeConnectors.Add(connectorId))
            station.Statuses.Changed(this);
    }

    internal void RaiseFault(string code) =>
        Apply(new EvseEvent.FaultRaised(code, FaultReason(code)), TriggerReason.AbnormalCondition);

    internal void ClearFault() => Apply(new EvseEvent.FaultCleared(), TriggerReason.AbnormalCondition);

    // The codes are those of OCPP 1.6, which has a list; 2.x tells faults by monitoring.
    private static StopReason FaultReason(string code) => code switch
    {
        "GroundFailure" => StopReason.GroundFault,
        "OverCurrentFailure" => StopReason.OvercurrentFault,
        "EmergencyStop" => StopReason.EmergencyStop,
        _ => StopReason.Other,
    };
}
