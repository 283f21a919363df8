using Busbar.Charging.Stations;
using Busbar.Operator.Connections;
using Busbar.Operator.Events;
using Busbar.Operator.Stations;
using Busbar.Ocpp;

namespace Busbar.Operator.Provisioning;

/// <summary>Takes boots and heartbeats.</summary>
internal sealed class Registrar(StationDirectory stations, Feed feed, OperatorOptions options, TimeProvider time)
{
    /// <summary>Notes a boot and says whether the station is in service.</summary>
    public async ValueTask<BootAnswer> BootAsync(StationConnection connection, Boot boot)
    {
        var now = time.GetUtcNow();
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
