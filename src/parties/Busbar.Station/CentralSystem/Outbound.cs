using Busbar.Station.Transactions;

namespace Busbar.Station.CentralSystem;

/// <summary>Everything that waits to be told to the CSMS: notices in memory, transaction messages on disk.</summary>
internal sealed class Outbound(StationCore station, Outbox outbox)
{
    /// <summary>A burst of monitoring events or report pages; beyond it the oldest notice goes, for it is the stalest.</summary>
    internal const int MostNotices = 512;

    // Long enough not to burn the processor, short against every timeout of the protocol.
    private static readonly TimeSpan LostCallPause = TimeSpan.FromSeconds(1);

    private readonly LinkedList<Notice> notices = [];
    private bool isPumping;
    private bool isWaiting;
    private int attempts;

    internal int Waiting => notices.Count + outbox.Count;

    /// <summary>Tells the CSMS as soon as it listens.</summary>
    internal void Tell(Notice notice)
    {
        if (!station.IsOnline && !OutlivesOffline(notice))
            return;
        if (notices.Count >= MostNotices)
            notices.RemoveFirst();
        notices.AddLast(notice);
        Kick();
    }

    /// <summary>Keeps a transaction message until the CSMS has it.</summary>
    internal void Deliver(TransactionRecord record)
    {
        outbox.Add(record);
        Kick();
    }

    /// <summary>Sends what may be sent; called when anything about that changed.</summary>
    internal void Kick()
    {
        if (isPumping || !HasSomething)
            return;
        isPumping = true;
        station.Chores.Start(PumpAsync);
    }

    private bool HasSomething => NextNotice() is not null || (MayDeliver && outbox.First is not null);

    private bool MayDeliver => !isWaiting && station.Registration.IsAccepted && station.IsOnline;

    // What tells of security and severe events is kept for the CSMS (OCPP 2.0.1 A04.FR.02, N07.FR.04).
    private bool OutlivesOffline(Notice notice) =>
        notice is Notice.SecurityEvent or Notice.ReservationEnded or Notice.FirmwareStatus or Notice.LogStatus
        || (notice is Notice.Events events && events.Items.Any(
            e => e.Severity is null || e.Severity <= station.Variables.Number("MonitoringCtrlr", "OfflineQueuingSeverity")))
        || station.Variables.Flag("OCPPCommCtrlr", "QueueAllMessages");

    private LinkedListNode<Notice>? NextNotice()
    {
        if (!station.IsOnline)
            return null;
        for (var node = notices.First; node is not null; node = node.Next)
        {
            if (station.Registration.IsAccepted || (station.Registration.MayAnswer && IsSolicited(node.Value)))
                return node;
        }

        return null;
    }

    // Before it is accepted a station only tells what it was asked for (OCPP 2.0.1 B02.FR.02).
    private static bool IsSolicited(Notice notice) => notice is Notice.Report or Notice.MonitoringReport or Notice.Profiles
        or Notice.Messages or Notice.CustomerData or Notice.LogStatus or Notice.FirmwareStatus or Notice.SignCertificate;

    private async Task PumpAsync(CancellationToken cancellationToken)
    {
        try
        {
            var isConnected = true;
            while (isConnected && !cancellationToken.IsCancellationRequested)
            {
                if (NextNotice() is { } node)
                    isConnected = await SendNoticeAsync(node, cancellationToken);
                else if (MayDeliver && outbox.First is { } record)
                    isConnected = await SendRecordAsync(record, cancellationToken);
                else
                    return;
            }
        }
        finally
        {
            isPumping = false;
        }

        // Calls end a moment before the station learns that it is offline; should it not be, it tries again.
        if (station.IsOnline)
            station.Agenda.In(LostCallPause, Kick);
    }

    // False when the connection is gone.
    private async Task<bool> SendNoticeAsync(LinkedListNode<Notice> node, CancellationToken cancellationToken)
    {
        var notice = node.Value;
        notices.Remove(node);
        var reply = await station.CentralSystem.NotifyAsync(notice, cancellationToken);
        if (reply.IsAnswered)
            station.Told(notice, reply.Value!);
        else if (reply.Failure == CallFailure.NotConnected && OutlivesOffline(notice))
            notices.AddFirst(notice);
        else if (notice is Notice.Status status && reply.Failure != CallFailure.Refused)
            station.Statuses.Forget(status);
        return reply.Failure != CallFailure.NotConnected;
    }

    // False when the connection is gone.
    private async Task<bool> SendRecordAsync(TransactionRecord record, CancellationToken cancellationToken)
    {
        var reply = await station.CentralSystem.DeliverAsync(record, cancellationToken);
        if (reply.Failure == CallFailure.NotConnected)
        {
            attempts = 0;
            return false;
        }

        if (reply.Failure is not null && ++attempts < station.Variables.Number("OCPPCommCtrlr", "MessageAttempts", "TransactionEvent"))
        {
            // Each wait is longer than the one before (OCPP 2.0.1 E13.FR.02, OCPP 1.6 9.1.30).
            isWaiting = true;
            var interval = station.Variables.Seconds("OCPPCommCtrlr", "MessageAttemptInterval", "TransactionEvent");
            station.Agenda.In(interval * attempts, Resume);
            return true;
        }

        attempts = 0;
        outbox.RemoveFirst();
        if (reply.IsAnswered)
            station.Delivered(record, reply.Value!);
        else
            station.Say("lost", $"transaction {record.TransactionId} message {record.SequenceNumber} was refused for good");
        return true;
    }

    private void Resume()
    {
        isWaiting = false;
        Kick();
    }
}
