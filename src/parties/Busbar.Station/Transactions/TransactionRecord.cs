using Busbar.Station.Authorization;
using Busbar.Station.Metering;

namespace Busbar.Station.Transactions;

/// <summary>Where in its life a transaction is.</summary>
public enum TransactionPhase
{
    /// <summary>It begins.</summary>
    Started,

    /// <summary>It goes on.</summary>
    Updated,

    /// <summary>It is over.</summary>
    Ended,
}

/// <summary>The charging state of OCPP 2.x.</summary>
public enum ChargingState
{
    /// <summary>No vehicle is connected.</summary>
    Idle,

    /// <summary>A vehicle is connected and does not charge.</summary>
    EVConnected,

    /// <summary>Energy flows.</summary>
    Charging,

    /// <summary>The vehicle takes none.</summary>
    SuspendedEV,

    /// <summary>The station offers none.</summary>
    SuspendedEVSE,
}

/// <summary>One thing that happened in a transaction, as it is kept on disk until the CSMS has it.</summary>
public sealed record TransactionRecord
{
    /// <summary>The station's own id of the transaction; 2.x sends it, 1.6 swaps it for the number the CSMS gave.</summary>
    public required string TransactionId { get; init; }

    /// <summary>The place in the transaction's sequence (OCPP 2.0.1 E01.FR.07).</summary>
    public required int SequenceNumber { get; init; }

    /// <summary>Whether it starts, goes on or ends.</summary>
    public required TransactionPhase Phase { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What made the station report it.</summary>
    public required TriggerReason Trigger { get; init; }

    /// <summary>Whether the station had no connection when it happened (OCPP 2.0.1 E04.FR.03).</summary>
    public bool IsOffline { get; init; }

    /// <summary>The EVSE.</summary>
    public required int EvseId { get; init; }

    /// <summary>Its connector.</summary>
    public int ConnectorId { get; init; } = 1;

    /// <summary>Whether this message tells the EVSE: 2.x tells it once (OCPP 2.0.1 E01.FR.16).</summary>
    public bool ShowsEvse { get; init; }

    /// <summary>Who charges, or who stopped it.</summary>
    public IdToken? Token { get; init; }

    /// <summary>Whether this message tells the token: 2.x tells it once, and again when a token stops it (OCPP 2.0.1 E03.FR.01).</summary>
    public bool ShowsToken { get; init; }

    /// <summary>The charging state after the event.</summary>
    public ChargingState State { get; init; }

    /// <summary>Why it ended.</summary>
    public StopReason? StoppedReason { get; init; }

    /// <summary>The operator's number of a remote start.</summary>
    public int? RemoteStartId { get; init; }

    /// <summary>The reservation that it used up.</summary>
    public int? ReservationId { get; init; }

    /// <summary>Seconds in which energy flowed so far.</summary>
    public int TimeSpentCharging { get; init; }

    /// <summary>The import register when the event happened, in Wh.</summary>
    public double RegisterWattHours { get; init; }

    /// <summary>Readings that go with it.</summary>
    public IReadOnlyList<MeterSample> Samples { get; init; } = [];

    /// <summary>How many phases carry the current; told when it changes.</summary>
    public int? Phases { get; init; }
}
