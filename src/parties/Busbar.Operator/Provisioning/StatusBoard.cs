using Busbar.Charging.Stations;
using Busbar.Operator.Events;
using Busbar.Operator.Stations;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Provisioning;

/// <summary>Keeps what connectors report of themselves.</summary>
internal sealed class StatusBoard(IStore store, Feed feed, TimeProvider time)
{
    // A station has few connectors; one that names thousands is broken or hostile.
    private const int MostConnectors = 512;

    /// <summary>Notes a connector's state, on disk when the task completes.</summary>
    public async ValueTask ReportAsync(Station station, ConnectorState state)
    {
        if (station.Connectors.Count >= MostConnectors && !station.Connectors.ContainsKey((state.Evse, state.Connector)))
            return;
        var now = time.GetUtcNow();
        await station.Turns.RunAsync(() => station.SetConnector(state, now));
        await store.PutAsync(Tables.Connectors, new ConnectorRow(station.Id, state, station.Connectors[(state.Evse, state.Connector)].ReceivedAt));
        feed.Publish(new Notice.StationChanged(station));
        if (state.Status is ConnectorStatus.Faulted)
            feed.Publish(new Notice.AttentionRaised(station.Id, "Connector faulted", state.ErrorCode, now));
    }
}
