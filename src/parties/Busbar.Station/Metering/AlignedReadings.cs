using Busbar.Station.CentralSystem;
using Busbar.Station.Hosting;
using Busbar.Station.Transactions;

namespace Busbar.Station.Metering;

/// <summary>Readings at round times of the clock, for the whole station (OCPP 2.0.1 J01).</summary>
internal sealed class AlignedReadings(StationCore station)
{
    private Appointment? next;

    /// <summary>Begins again with the interval now in force; it counts from midnight UTC (OCPP 2.0.1 J01.FR.15).</summary>
    internal void Schedule()
    {
        next?.Cancel();
        var interval = station.Variables.Seconds("AlignedDataCtrlr", "Interval");
        if (interval <= TimeSpan.Zero)
            return;
        var midnight = new DateTimeOffset(station.Now.UtcDateTime.Date, TimeSpan.Zero);
        var due = midnight + interval * (Math.Floor((station.Now - midnight) / interval) + 1);
        var tomorrow = midnight.AddDays(1);
        next = station.Agenda.At(due < tomorrow ? due : tomorrow, Take);
    }

    private void Take()
    {
        var at = next!.Due;
        Schedule();
        var anyTransaction = station.Evses.Any(e => e.Transaction is not null);
        var onlyIdle = !station.IsOcpp16 && station.Variables.Flag("AlignedDataCtrlr", "SendDuringIdle");
        foreach (var unit in station.Evses)
        {
            var sample = unit.AlignedSample(at);
            if (sample.Values.Count == 0)
                continue;
            if (unit.Transaction is not null && !onlyIdle)
                unit.Report(TriggerReason.MeterValueClock, sample);                           // (OCPP 2.0.1 J02.FR.11)
            else if (!onlyIdle || !anyTransaction)
                station.Outbound.Tell(new Notice.Readings(unit.Id, [sample], null));
        }
    }
}
