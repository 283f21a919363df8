using Busbar.Charging.Metering;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Wire.Units;

namespace Busbar.Charging.Ledger;

/// <summary>One entry of the ledger: what a station, the watchdog or a person said of a session. Never changed, never removed.</summary>
public sealed record SessionEvent
{
    /// <summary>The station.</summary>
    public required StationId Station { get; init; }

    /// <summary>The transaction at that station.</summary>
    public required TransactionId Transaction { get; init; }

    /// <summary>What kind of thing happened.</summary>
    public required SessionEventKind Kind { get; init; }

    /// <summary>When it happened, by the station's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the operator received it, by the operator's clock; no part of the event's identity.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The sequence number within the transaction (OCPP 2.x); null from 1.6, which has none.</summary>
    public int? SeqNo { get; init; }

    /// <summary>Why the event was sent, in the words of OCPP 2.1 3.94.</summary>
    public string? Trigger { get; init; }

    /// <summary>Whether it happened while the station was offline.</summary>
    public bool IsOffline { get; init; }

    /// <summary>The EVSE, if told.</summary>
    public EvseId? Evse { get; init; }

    /// <summary>The connector, if told.</summary>
    public ConnectorId? Connector { get; init; }

    /// <summary>The token that was presented, if any.</summary>
    public IdToken? Token { get; init; }

    /// <summary>The charging state, if told.</summary>
    public ChargingState? State { get; init; }

    /// <summary>Why the transaction ended, in the words of OCPP 2.1 3.75.</summary>
    public string? StopReason { get; init; }

    /// <summary>The remote start that led to it, if any.</summary>
    public int? RemoteStartId { get; init; }

    /// <summary>The reservation that it used up, if any.</summary>
    public int? ReservationId { get; init; }

    /// <summary>The energy register at the start or the end as 1.6 tells it, apart from samples.</summary>
    public WattHours? Register { get; init; }

    /// <summary>What was measured.</summary>
    public IReadOnlyList<MeterSample> Samples { get; init; } = [];

    /// <summary>Facts that could only be seen on receipt; no part of the event's identity.</summary>
    public SessionFlags Observed { get; init; }

    /// <summary>More in plain words, for example why a person closed the session.</summary>
    public string? Detail { get; init; }

    /// <summary>The session it belongs to.</summary>
    public SessionId Session => SessionId.Of(Station, Transaction);
}
