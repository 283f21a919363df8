using Busbar.Charging.Metering;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Wire.Units;

namespace Busbar.Charging.Ledger;

/// <summary>
/// Turns events into a session, one at a time and in any order. What it holds is a join: applying an event twice changes
/// nothing, and two orders of the same events end in the same session.
/// </summary>
/// <remarks>Size grows with the number of registers of one session, not with the size of its events. Not safe for two threads.</remarks>
public sealed class SessionFold
{
    private readonly SequenceSet _sequence = new();
    private readonly Dictionary<string, long> _slots = [];
    private readonly RegisterLine _import = new();
    private readonly RegisterLine _history = new();
    private readonly RegisterLine _export = new();
    private SessionFlags _seen;
    private Earliest<DateTimeOffset> _startedAt;
    private Earliest<DateTimeOffset> _firstAt;
    private Latest<DateTimeOffset> _endedAt;
    private Latest<DateTimeOffset> _closedAt;
    private Latest<DateTimeOffset> _lastAt;
    private Earliest<EvseId> _evse;
    private Earliest<ConnectorId> _connector;
    private Earliest<IdToken> _token;
    private Earliest<int> _remoteStartId;
    private Earliest<int> _reservationId;
    private Latest<ChargingState> _state;
    private Latest<Watts> _power;
    private Latest<decimal> _stateOfCharge;
    private string? _stopReason;
    private string? _closeReason;
    private int _events;

    /// <summary>Starts with nothing known of a transaction.</summary>
    public SessionFold(StationId station, TransactionId transaction)
    {
        Station = station;
        Transaction = transaction;
        Id = SessionId.Of(station, transaction);
    }

    /// <summary>The session's identity.</summary>
    public SessionId Id { get; }

    /// <summary>The station.</summary>
    public StationId Station { get; }

    /// <summary>The transaction.</summary>
    public TransactionId Transaction { get; }

    /// <summary>The session that events tell.</summary>
    /// <param name="events">At least one event, all of one transaction.</param>
    public static Session Of(IReadOnlyList<SessionEvent> events)
    {
        var fold = new SessionFold(events[0].Station, events[0].Transaction);
        foreach (var entry in events)
            fold.Apply(entry);
        return fold.ToSession();
    }

    /// <summary>Takes one event in.</summary>
    public ApplyOutcome Apply(SessionEvent entry) => Apply(entry, EventIdentity.Of(entry));

    /// <summary>Takes one event in, whose identity is already known.</summary>
    public ApplyOutcome Apply(SessionEvent entry, EventIdentity identity)
    {
        var outcome = entry.SeqNo is { } seqNo && identity.Key[0] != 'c'
            ? _sequence.Add(seqNo, identity.Digest)
            : AddSlot(identity);
        switch (outcome)
        {
            case ApplyOutcome.Applied:
                _events++;
                Take(entry);
                break;
            case ApplyOutcome.Conflict:
                _seen |= SessionFlags.Conflict;
                break;
        }

        return outcome;
    }

    /// <summary>The session as known now.</summary>
    public Session ToSession()
    {
        var import = Billable.Of(_import, _history);
        var export = Billable.Of(_export, new RegisterLine());
        var endedAt = _endedAt.Value ?? _closedAt.Value;
        var startedAt = _startedAt.Value ?? _firstAt.Value ?? default;
        return new Session
        {
            Id = Id,
            Station = Station,
            Transaction = Transaction,
            Evse = _evse.Value,
            Connector = _connector.Value,
            Token = _token.Value,
            IsActive = endedAt is null,
            State = endedAt is null ? _state.Value ?? ChargingState.Idle : ChargingState.Idle,
            StartedAt = startedAt,
            EndedAt = endedAt < startedAt ? startedAt : endedAt,
            LastEventAt = _lastAt.Value ?? startedAt,
            MeterStart = import.First,
            MeterStop = import.Last,
            Energy = import.Energy,
            EnergyExported = export.Energy,
            Power = endedAt is null ? _power.Value : _power.Value is null ? null : Watts.Zero,
            StateOfCharge = _stateOfCharge.Value,
            StopReason = _stopReason ?? _closeReason,
            RemoteStartId = _remoteStartId.Value,
            ReservationId = _reservationId.Value,
            Flags = Flags(import.Flags, endedAt < startedAt),
            Events = _events,
        };
    }

    private SessionFlags Flags(SessionFlags metering, bool endsBeforeStart)
    {
        var flags = _seen | metering;
        if (_sequence.HasGap)
            flags |= SessionFlags.Gap;
        if (_startedAt.Value is null)
            flags |= SessionFlags.MissingStart;
        if (endsBeforeStart)
            flags |= SessionFlags.ClockSkew;
        if (_endedAt.Value is not null && _closedAt.Value is not null)
            flags |= SessionFlags.EndedLate;
        return flags;
    }

    private ApplyOutcome AddSlot(EventIdentity identity)
    {
        if (_slots.TryAdd(identity.Key, identity.Digest))
            return ApplyOutcome.Applied;
        return _slots[identity.Key] == identity.Digest ? ApplyOutcome.Duplicate : ApplyOutcome.Conflict;
    }

    private void Take(SessionEvent entry)
    {
        var order = EventOrder.Of(entry);
        _seen |= entry.Observed | (entry.IsOffline ? SessionFlags.Offline : SessionFlags.None);
        _firstAt.Offer(order, entry.At);
        _evse.Offer(order, entry.Evse);
        _connector.Offer(order, entry.Connector);
        _remoteStartId.Offer(order, entry.RemoteStartId);
        _reservationId.Offer(order, entry.ReservationId);
        if (entry.Kind is not SessionEventKind.Ended)
            _token.Offer(order, entry.Token);
        if (entry.State is { } state)
            _state.Offer(order, order.AtTicks, state);
        switch (entry.Kind)
        {
            case SessionEventKind.Started:
                _startedAt.Offer(order, entry.At);
                break;
            case SessionEventKind.Ended:
                _endedAt.Offer(order, order.AtTicks, entry.At);
                _stopReason = entry.StopReason ?? "Local";
                break;
            case SessionEventKind.ClosedByWatchdog:
                Close(entry, order, SessionFlags.ClosedByWatchdog);
                return;
            case SessionEventKind.ClosedByOperator:
                Close(entry, order, SessionFlags.ClosedByOperator);
                return;
        }

        _lastAt.Offer(order, order.AtTicks, entry.At);
        TakeSamples(entry, order);
    }

    private void Close(SessionEvent entry, EventOrder order, SessionFlags flag)
    {
        _closedAt.Offer(order, order.AtTicks, entry.At);
        _closeReason = entry.StopReason ?? _closeReason;
        _seen |= flag;
    }

    private void TakeSamples(SessionEvent entry, EventOrder order)
    {
        if (entry.Register is { } register)
        {
            // The register of a start stands before the samples of the same event, that of a stop after them.
            var isStart = entry.Kind is SessionEventKind.Started;
            var place = order with { AtTicks = isStart ? long.MinValue : long.MaxValue };
            _import.Add(new RegisterLine.Reading(place, entry.At.UtcTicks, 0, register.Value, IsSample: false));
        }

        var groups = SampleGroup.Of(entry.Samples);
        for (var i = 0; i < groups.Count; i++)
        {
            var group = groups[i];
            var at = group.At.UtcTicks;
            if (group.ImportRegister is { } import)
                TakeRegister(entry, new RegisterLine.Reading(order, at, i, import.Value, IsSample: true), i == groups.Count - 1);
            if (group.ExportRegister is { } export)
                _export.Add(new RegisterLine.Reading(order, at, i, export.Value, IsSample: true));
            if (group.Power is { } power)
                _power.Offer(order, at, power);
            if (group.StateOfCharge is { } stateOfCharge)
                _stateOfCharge.Offer(order, at, stateOfCharge);
            if (group.IsSummedOverPhases)
                _seen |= SessionFlags.PhasesSummed;
        }
    }

    private void TakeRegister(SessionEvent entry, RegisterLine.Reading reading, bool isLastOfEvent)
    {
        // The end may repeat samples of the whole transaction; they stand in for what was lost, and do not follow the
        // samples that were sent as they happened.
        if (entry.Kind is SessionEventKind.Ended && !isLastOfEvent)
            _history.Add(reading);
        else
            _import.Add(reading);
    }
}
