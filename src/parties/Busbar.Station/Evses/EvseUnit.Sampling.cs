using Busbar.Station.Hosting;
using Busbar.Station.Metering;
using Busbar.Station.Transactions;

namespace Busbar.Station.Evses;

// Readings during a transaction and the limits that end its energy.
internal sealed partial class EvseUnit
{
    private Appointment? updatedSampling;
    private Appointment? endedSampling;

    /// <summary>Begins again with the intervals now in force.</summary>
    internal void StartSampling()
    {
        StopSampling();
        if (Transaction is null)
            return;
        var updated = station.Variables.Seconds("SampledDataCtrlr", "TxUpdatedInterval");
        if (updated > TimeSpan.Zero)
            updatedSampling = station.Agenda.In(updated, TakeUpdatedSample);
        var ended = station.EndedSampleInterval;
        if (ended > TimeSpan.Zero && station.Measurands.Ended.Length > 0)
            endedSampling = station.Agenda.In(ended, TakeEndedSample);
    }

    internal void StopSampling()
    {
        updatedSampling?.Cancel();
        endedSampling?.Cancel();
    }

    /// <summary>A clock-aligned reading, inside the transaction when there is one (OCPP 2.0.1 J01.FR.14).</summary>
    internal MeterSample AlignedSample(DateTimeOffset at)
    {
        Settle();
        var sample = Sample(ReadingContext.SampleClock, station.Measurands.Aligned) with { At = at };
        if (Transaction is { } transaction && station.Measurands.AlignedEnded.Length > 0)
            transaction.Keep(Sample(ReadingContext.SampleClock, station.Measurands.AlignedEnded) with { At = at });
        return sample;
    }

    internal MeterSample TriggeredSample()
    {
        Settle();
        return Sample(ReadingContext.Trigger, station.Measurands.Updated);
    }

    /// <summary>Whether energy must not flow although cable and token are there.</summary>
    internal bool IsHeldBack
    {
        get
        {
            if (Transaction is not { } transaction)
                return false;
            return (transaction.IsDeauthorized && transaction.RegisterLimit is null)
                || Meter.ImportWattHours >= transaction.RegisterLimit - RegisterTolerance
                || station.Now >= transaction.TimeLimit
                || Reading.StateOfCharge >= transaction.ChargeLimit;
        }
    }

    // The register reaches its limit by floating point arithmetic on a wake-up rounded to milliseconds.
    private const double RegisterTolerance = 1e-6;

    private DateTimeOffset? LimitReachedAt()
    {
        if (Transaction is not { } transaction || IsHeldBack)
            return null;
        var due = transaction.TimeLimit;
        var power = Reading.PowerWatts;
        if (transaction.RegisterLimit is { } limit && power > 0)
            due = SmartCharging.ScheduleClock.Earlier(due, station.Now + Vehicles.Durations.FromHoursUp((limit - Meter.ImportWattHours) / power));
        if (transaction.ChargeLimit is not null && power > 0)
            due = SmartCharging.ScheduleClock.Earlier(due, station.Now + ChargeLookInterval);
        return due;
    }

    // A state of charge is what the vehicle says, so it is looked at rather than computed.
    private static readonly TimeSpan ChargeLookInterval = TimeSpan.FromSeconds(10);

    private void TakeUpdatedSample()
    {
        Settle();
        updatedSampling = station.Agenda.In(station.Variables.Seconds("SampledDataCtrlr", "TxUpdatedInterval"), TakeUpdatedSample);
        var sample = Sample(ReadingContext.SamplePeriodic, station.Measurands.Updated);
        if (sample.Values.Count > 0)
            Report(TriggerReason.MeterValuePeriodic, sample);
    }

    private void TakeEndedSample()
    {
        Settle();
        endedSampling = station.Agenda.In(station.EndedSampleInterval, TakeEndedSample);
        Transaction?.Keep(Sample(ReadingContext.SamplePeriodic, station.Measurands.Ended));
    }
}
