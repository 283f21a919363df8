using Busbar.Station.Authorization;
using Busbar.Station.Metering;
using Busbar.Station.Transactions;

namespace Busbar.Station.Evses;

// What the states of the EVSE mean for its transaction.
internal sealed partial class EvseUnit
{
    private int? usedReservation;

    internal Transaction? Transaction { get; private set; }

    /// <summary>Who stopped the session at the station, told in the next message.</summary>
    internal IdToken? StoppedBy { get; set; }

    /// <summary>Reports on the running transaction out of turn.</summary>
    internal void Report(TriggerReason trigger, MeterSample? sample = null)
    {
        if (Transaction is not null)
            Emit(TransactionPhase.Updated, trigger, sample is null ? [] : [sample]);
    }

    /// <summary>Puts back a transaction that a power cut interrupted, only to end it (OCPP 2.0.1 E12).</summary>
    internal void EndInterrupted(Transaction interrupted, StopReason reason)
    {
        Transaction = interrupted;
        interrupted.StopReason = reason;
        End(TriggerReason.AbnormalCondition);
    }

    /// <summary>Ends a transaction whose stop points have not come: the station goes down.</summary>
    internal void ForceEnd(TriggerReason trigger)
    {
        if (Transaction is not null)
            End(trigger);
    }

    private void Follow(EvseState before, TriggerReason trigger)
    {
        var (start, stop) = station.TransactionPoints;
        if (Transaction is null && TransactionPoints.Starts(before, State, start))
            Begin(trigger);
        else if (Transaction is not null && TransactionPoints.Stops(before, State, stop))
            End(trigger);
        else if (Transaction is { } running && IsNoteworthy(before, trigger))
            Continue(running, trigger);
    }

    private bool IsNoteworthy(EvseState before, TriggerReason trigger) =>
        trigger is not TriggerReason.ChargingStateChanged && before != State ||
        TransactionPoints.StateOf(before) != TransactionPoints.StateOf(State);

    private void Begin(TriggerReason trigger)
    {
        var now = station.Now;
        Transaction = new Transaction(station.Ids.NextTransaction(), Id, now, Meter.ImportWattHours) { ReservationId = usedReservation };
        usedReservation = null;
        TakeGrant(Transaction);
        if (PromisedProfile is { } promised)
        {
            PromisedProfile = null;
            station.Install(Id, promised with { TransactionId = Transaction.Id });
        }

        Emit(TransactionPhase.Started, trigger, [Sample(ReadingContext.TransactionBegin, station.Measurands.Started)]);
        StartSampling();
    }

    private void Continue(Transaction running, TriggerReason trigger)
    {
        TakeGrant(running);
        Emit(TransactionPhase.Updated, trigger, []);
    }

    private void End(TriggerReason trigger)
    {
        StopSampling();
        var transaction = Transaction!;
        transaction.StopReason ??= StopReason.EVDisconnected;
        var last = Sample(ReadingContext.TransactionEnd, station.Measurands.Ended);
        Emit(TransactionPhase.Ended, trigger, [.. transaction.EndedSamples, last]);
        Transaction = null;
        StoppedBy = null;
        station.TransactionEnded(this, transaction);
    }

    private void TakeGrant(Transaction transaction)
    {
        if (State.Grant is not { } grant)
            return;
        transaction.Token ??= grant.Token;
        transaction.Group ??= grant.Group;
        transaction.RemoteStartId ??= grant.RemoteStartId;
        if (transaction.ReservationId is null && usedReservation is not null)
            (transaction.ReservationId, usedReservation) = (usedReservation, null);
    }

    private void Emit(TransactionPhase phase, TriggerReason trigger, IReadOnlyList<MeterSample> samples)
    {
        var transaction = Transaction!;
        var showsToken = (!transaction.IsTokenShown && transaction.Token is not null) || StoppedBy is not null;
        var record = new TransactionRecord
        {
            TransactionId = transaction.Id,
            SequenceNumber = transaction.TakeSequence(),
            Phase = phase,
            At = station.Now,
            Trigger = trigger,
            IsOffline = !station.IsOnline,
            EvseId = Id,
            ConnectorId = ConnectorId,
            ShowsEvse = !transaction.IsEvseShown,
            Token = StoppedBy ?? transaction.Token,
            ShowsToken = showsToken,
            State = TransactionPoints.StateOf(State),
            StoppedReason = phase == TransactionPhase.Ended ? transaction.StopReason : null,
            RemoteStartId = showsToken || phase == TransactionPhase.Started ? transaction.RemoteStartId : null,
            ReservationId = transaction.ReservationId,
            TimeSpentCharging = (int)transaction.Charging.TotalSeconds,
            RegisterWattHours = Meter.ImportWattHours,
            Samples = samples.Where(s => s.Values.Count > 0).ToArray(),
        };
        transaction.IsEvseShown = true;
        transaction.IsTokenShown |= showsToken;
        if (phase != TransactionPhase.Ended)
            StoppedBy = null;
        station.Record(this, transaction, record);
    }

    private MeterSample Sample(string context, IEnumerable<string> measurands) =>
        Meter.Sample(station.Now, context, measurands, offer, Reading);
}
