using Busbar.Charging.Stations;
using Busbar.Operator.Connections;
using Busbar.Operator.Events;
using Busbar.Operator.Security;
using Busbar.Operator.Stations;
using Busbar.Ocpp;
using Busbar.Ocpp.Links;

namespace Busbar.Operator.Provisioning;

/// <summary>Takes boots and heartbeats.</summary>
internal sealed class Registrar(StationDirectory stations, SecurityLog security, Feed feed, OperatorOptions options, TimeProvider time)
{
    /// <summary>Notes a boot and says whether the station is in service.</summary>
    public async ValueTask<BootAnswer> BootAsync(StationConnection connection, Boot boot)
    {
        var now = time.GetUtcNow();
        if (connection.Origin.CertificateName is { } name && boot.Identity.SerialNumber is { } serial && serial != name)
        {
            await RefuseAsync(connection, serial, name);
            return new BootAnswer(RegistrationStatus.Rejected, now, (int)options.BootRetryInterval.TotalSeconds);
        }

        var record = await stations.ChangeAsync(connection.Station, station => station with
        {
            Identity = boot.Identity,
            BootReason = boot.Reason,
            BootedAt = now,
            LastSeen = now,
            OcppVersion = connection.Version.Number(),
        });
        feed.Publish(new Notice.StationChanged(connection.Station));
        var interval = record.Registration is RegistrationStatus.Accepted ? options.HeartbeatInterval : options.BootRetryInterval;
        return new BootAnswer(record.Registration, time.GetUtcNow(), (int)interval.TotalSeconds);
    }

    // The certificate is another station's (OCPP 2.0.1 B01.FR.12).
    private async Task RefuseAsync(StationConnection connection, string serial, string name)
    {
        await security.RecordAsync(connection.Station.Id, new SecurityEvent(
            "InvalidChargingStationCertificate", time.GetUtcNow(), $"The station is {serial}, its certificate is of {name}."));
        connection.Peer.Close(CloseReason.PolicyViolation, "The certificate is another station's.");
    }

    /// <summary>Notes a heartbeat and tells the time.</summary>
    public DateTimeOffset Heartbeat(StationConnection connection)
    {
        var now = time.GetUtcNow();
        connection.Station.LastHeartbeat = now;
        return now;
    }
}

/// <summary>The answer to a boot.</summary>
internal readonly record struct BootAnswer(RegistrationStatus Status, DateTimeOffset Now, int IntervalSeconds);
