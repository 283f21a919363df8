using System.Diagnostics;
using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Ocpp;
using Busbar.Operator.Connections;
using Busbar.Operator.Events;
using Busbar.Operator.Provisioning;
using Busbar.Operator.Storage;
using Microsoft.Extensions.Logging;

namespace Busbar.Operator.RemoteControl;

/// <summary>Takes commands, sends them, and keeps what became of them. A command is on disk before it is sent; its identity makes it one.</summary>
internal sealed partial class CommandDesk(OperatorCore core, ILogger logger) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<CommandId, Task> _running = [];
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Settles what was open when the operator stopped: whether the station acted on it cannot be known any more.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        foreach (var command in await core.Store.ReadAsync(CommandQueries.Open, cancellation))
            await PutAsync(command.Settle(CommandOutcome.TimedOut, "The operator restarted before the answer came.", core.Time.GetUtcNow()));
    }

    /// <summary>Takes a command and starts to send it.</summary>
    /// <returns>The command as it is now; the known one when its identity was used before.</returns>
    public async Task<Command> SubmitAsync(Command command, StationOrder order)
    {
        var outcome = await core.Store.AppendAsync(Tables.Commands, command);
        if (!outcome.IsAppended)
            return await FindAsync(command.Id.Value) ?? command;
        core.Feed.Publish(new Notice.CommandChanged(command));
        lock (_gate)
        {
            if (_stopping.IsCancellationRequested)
                return command;
            var task = SendAsync(command, order);
            if (!task.IsCompleted)
                _running[command.Id] = task;
        }

        return command;
    }

    /// <summary>Sends an order and waits for what becomes of it, with the same record as any other command.</summary>
    public async Task<Command> ExecuteAsync(Command command, StationOrder order)
    {
        await SubmitAsync(command, order);
        Task? running;
        lock (_gate)
            running = _running.GetValueOrDefault(command.Id);
        if (running is not null)
            await running;
        return await FindAsync(command.Id.Value) ?? command;
    }

    public ValueTask<Command?> FindAsync(string id) => core.Store.ReadAsync(connection => CommandQueries.Find(connection, id));

    public ValueTask<List<Command>> OfStationAsync(string station, int limit) =>
        core.Store.ReadAsync(connection => CommandQueries.OfStation(connection, station, limit));

    public async ValueTask DisposeAsync()
    {
        Task[] running;
        lock (_gate)
        {
            _stopping.Cancel();
            running = [.. _running.Values];
        }

        await Task.WhenAll(running);
        _stopping.Dispose();
    }

    private async Task SendAsync(Command command, StationOrder order)
    {
        OrderResult result;
        try
        {
            result = await SendAsync(command.Station, order);
        }
        catch (OperationCanceledException)
        {
            result = new OrderResult(CommandOutcome.TimedOut, "The operator stopped before the answer came.");
        }
        catch (Exception failure)
        {
            // The runner of commands: a fault of ours fails this command and nothing else.
            LogCommandFailed(logger, failure, command.Kind, command.Station.Value);
            result = new OrderResult(CommandOutcome.Failed, "The operator failed to send it.");
        }

        var settled = command.Settle(result.Outcome, result.Detail, core.Time.GetUtcNow());
        if (result.Variables.Count > 0)
            await core.Variables.KeepAsync(command.Station, result.Variables);
        await core.Store.WriteAsync(unit =>
        {
            Aftermath.Keep(unit, settled.Station, order, result, core.Time.GetUtcNow());
            unit.Put(Tables.Commands, settled);
            return true;
        });
        if (settled is { Outcome: CommandOutcome.Accepted, Kind: "GetConfiguration" } && order is StationOrder.GetVariables { Variables.Count: 0 }
            && core.Stations.Find(settled.Station) is { } station)
            await core.ModelReader.NoteAsync(station);
        Telemetry.CommandSettled(settled.Outcome.ToString());
        core.Feed.Publish(new Notice.CommandChanged(settled));
        lock (_gate)
            _running.Remove(command.Id);
    }

    private Task<OrderResult> SendAsync(StationId id, StationOrder order)
    {
        var station = core.Stations.Find(id);
        if (station?.Connection is not { } connection)
            return Task.FromResult(new OrderResult(CommandOutcome.StationOffline, "The station is not connected."));
        if (ServiceGate.ReasonToWait(station.Record, order) is { } reason)
            return Task.FromResult(new OrderResult(CommandOutcome.StationOffline, reason));
        if (ServiceGate.AskedFor(order) is { } action)
            connection.AskFor(action);
        core.Reports.Expect(id, order);
        return connection.Version switch
        {
            OcppVersion.V16 => OrdersV16.SendAsync(connection.Peer, order, _stopping.Token),
            OcppVersion.V201 => OrdersV201.SendAsync(connection.Peer, order, _stopping.Token),
            OcppVersion.V21 => OrdersV21.SendAsync(connection.Peer, order, _stopping.Token),
            _ => throw new UnreachableException(),
        };
    }

    private Task PutAsync(Command command) => core.Store.PutAsync(Tables.Commands, command);

    [LoggerMessage(EventIds.CommandFailed, LogLevel.Error, "Command {Kind} to station {StationId} failed")]
    private static partial void LogCommandFailed(ILogger logger, Exception exception, string kind, string stationId);
}
