using Busbar.Station.CentralSystem;
using Busbar.Station.Hosting;

namespace Busbar.Station.Provisioning;

/// <summary>Introduces the station to its CSMS until it is accepted, then keeps the heart beating.</summary>
internal sealed class Registration(StationCore station)
{
    // A CSMS may leave the choice to the station (OCPP 2.0.1 B01.FR.06).
    private static readonly TimeSpan DefaultRetry = TimeSpan.FromSeconds(30);

    private RegistrationStatus? status;
    private Appointment? next;
    private bool isBooting;

    /// <summary>Why the coming boot notification is sent.</summary>
    internal BootCause Cause { get; private set; } = BootCause.PowerUp;

    internal bool IsAccepted => status == RegistrationStatus.Accepted;

    /// <summary>A rejected station sends nothing and answers nothing (OCPP 2.0.1 B03.FR.03).</summary>
    internal bool MayAnswer => status is RegistrationStatus.Accepted or RegistrationStatus.Pending;

    internal bool IsPending => status == RegistrationStatus.Pending;

    /// <summary>A connection is there: a station that was accepted goes on where it was (OCPP 2.1 part 4 5.4).</summary>
    internal void LinkUp()
    {
        if (IsAccepted)
        {
            station.Registered(isResumed: true);
            ScheduleHeartbeat();
        }
        else
        {
            Boot(Cause);
        }
    }

    internal void LinkDown()
    {
        next?.Cancel();
        isBooting = false;
    }

    /// <summary>The station restarted: it has to introduce itself again.</summary>
    internal void Restarted(BootCause cause)
    {
        next?.Cancel();
        status = null;
        Cause = cause;
    }

    /// <summary>Sends a BootNotification now; also when the CSMS triggers one while it is not accepted (OCPP 2.0.1 F06.FR.17).</summary>
    internal void Boot(BootCause cause)
    {
        if (isBooting)
            return;
        next?.Cancel();
        isBooting = true;
        station.Chores.Start(token => BootAsync(cause, token));
    }

    /// <summary>Takes a changed interval into use at once.</summary>
    internal void ScheduleHeartbeat()
    {
        next?.Cancel();
        var interval = station.Variables.Seconds("OCPPCommCtrlr", "HeartbeatInterval");
        if (IsAccepted && station.IsOnline && interval > TimeSpan.Zero)
            next = station.Agenda.In(interval, () => station.Chores.Start(HeartbeatAsync));
    }

    internal async Task HeartbeatAsync(CancellationToken cancellationToken)
    {
        var reply = await station.CentralSystem.HeartbeatAsync(cancellationToken);
        if (reply.IsAnswered)
            station.SynchronizeClock(reply.Value);
        ScheduleHeartbeat();
    }

    private async Task BootAsync(BootCause cause, CancellationToken cancellationToken)
    {
        var reply = await station.CentralSystem.BootAsync(cause, cancellationToken);
        if (!isBooting)
            return;
        isBooting = false;
        if (reply.Value is not { } answer)
        {
            if (reply.Failure != CallFailure.NotConnected)
                next = station.Agenda.In(DefaultRetry, () => Boot(cause));
            return;
        }

        status = answer.Status;
        station.SynchronizeClock(answer.CurrentTime);
        station.Say("boot", $"{answer.Status}, interval {answer.IntervalSeconds} s");
        var interval = TimeSpan.FromSeconds(answer.IntervalSeconds);
        if (IsAccepted)
        {
            if (answer.IntervalSeconds > 0)
                station.Variables.Put(new("OCPPCommCtrlr", "HeartbeatInterval"), answer.IntervalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture));
            station.Registered(isResumed: false);
            ScheduleHeartbeat();
        }
        else
        {
            // (OCPP 2.0.1 B02.FR.04, B03.FR.06)
            next = station.Agenda.In(interval > TimeSpan.Zero ? interval : DefaultRetry, () => Boot(cause));
        }
    }
}
