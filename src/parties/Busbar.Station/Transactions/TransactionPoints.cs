using Busbar.Station.Evses;

namespace Busbar.Station.Transactions;

/// <summary>The conditions of TxStartPoint and TxStopPoint.</summary>
[Flags]
internal enum TransactionConditions
{
    None = 0,
    ParkingBayOccupancy = 1,
    EVConnected = 2,
    Authorized = 4,
    PowerPathClosed = 8,
    EnergyTransfer = 16,
}

/// <summary>When a transaction starts and stops, as pure functions of two states (OCPP 2.0.1 E01, E06).</summary>
internal static class TransactionPoints
{
    /// <summary>OCPP 1.6 has no choice: a transaction is a vehicle that may charge.</summary>
    internal const TransactionConditions Start16 = TransactionConditions.PowerPathClosed;

    internal const TransactionConditions Stop16 = TransactionConditions.PowerPathClosed;

    internal static TransactionConditions Of(EvseState state)
    {
        var conditions = TransactionConditions.None;
        if (state.IsPlugged)
            conditions |= TransactionConditions.EVConnected | TransactionConditions.ParkingBayOccupancy;
        if (state.HasSession)
            conditions |= TransactionConditions.Authorized;
        if (state.IsPowerPathClosed)
            conditions |= TransactionConditions.PowerPathClosed;
        if (state.Status == EvseStatus.Charging)
            conditions |= TransactionConditions.EnergyTransfer;
        return conditions;
    }

    /// <summary>Any condition of the list that becomes true starts it.</summary>
    internal static bool Starts(EvseState before, EvseState after, TransactionConditions points) =>
        (Of(after) & ~Of(before) & points) != 0;

    /// <summary>Any condition of the list that becomes false stops it.</summary>
    internal static bool Stops(EvseState before, EvseState after, TransactionConditions points) =>
        (Of(before) & ~Of(after) & points) != 0;

    internal static TransactionConditions Parse(IEnumerable<string> members)
    {
        var points = TransactionConditions.None;
        foreach (var member in members)
        {
            if (Enum.TryParse<TransactionConditions>(member, ignoreCase: true, out var point))
                points |= point;
        }

        return points;
    }

    internal static ChargingState StateOf(EvseState state) => state.Status switch
    {
        EvseStatus.Charging => ChargingState.Charging,
        EvseStatus.SuspendedEV => ChargingState.SuspendedEV,
        EvseStatus.SuspendedEVSE => ChargingState.SuspendedEVSE,
        _ => state.IsPlugged ? ChargingState.EVConnected : ChargingState.Idle,
    };
}
