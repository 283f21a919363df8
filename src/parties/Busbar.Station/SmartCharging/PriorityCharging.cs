using Busbar.Station.CentralSystem;
using Busbar.Station.Evses;

namespace Busbar.Station.SmartCharging;

/// <summary>The drivers who asked for priority (OCPP 2.1 K21, K22).</summary>
internal sealed class PriorityCharging(StationCore station)
{
    private readonly HashSet<string> transactions = [];

    internal bool IsActive(EvseUnit unit) => unit.Transaction is { } transaction && transactions.Contains(transaction.Id);

    /// <summary>Switches it for a transaction; false when the transaction is unknown.</summary>
    internal bool Set(string transactionId, bool isActive)
    {
        if (station.FindTransaction(transactionId) is null)
            return false;
        if (isActive ? transactions.Add(transactionId) : transactions.Remove(transactionId))
            station.Outbound.Tell(new Notice.PriorityCharging(transactionId, isActive));      // (OCPP 2.1 K22.FR.03)
        station.Power.Rebalance();
        return true;
    }

    internal void Forget(string transactionId) => transactions.Remove(transactionId);
}
