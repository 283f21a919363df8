using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Ocpp;
using Busbar.Operator.Stations;
using Busbar.Storage;
using Microsoft.Extensions.Logging;

namespace Busbar.Operator.DeviceModel;

/// <summary>
/// Asks each station once per firmware for its whole device model, or its 1.6 configuration, without anybody's doing: some at a
/// time, so that a thousand stations that boot together are not all asked together.
/// </summary>
internal sealed partial class ModelReader(OperatorCore core, ILogger logger)
{
    private const int MostPerTurn = 20;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(10);

    // A station is busy after its boot; and one that did not answer is asked again only when it boots again.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!core.Options.ReadsDeviceModels)
            return;
        using var timer = new PeriodicTimer(Turn, core.Time);
        var asked = new Dictionary<StationId, DateTimeOffset>();
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            try
            {
                foreach (var station in core.Stations.All.Where(s => IsDue(s, asked)).Take(MostPerTurn).ToArray())
                {
                    asked[station.Id] = station.Record.BootedAt!.Value;
                    await AskAsync(station);
                }
            }
            catch (StorageUnavailableException unavailable)
            {
                LogFailed(logger, unavailable);
            }
        }
    }

    /// <summary>Notes that the device model of a station was read whole.</summary>
    public Task NoteAsync(Station station) => core.Stations.ChangeAsync(station, record => record with { ModelOf = FirmwareOf(record) });

    private bool IsDue(Station station, Dictionary<StationId, DateTimeOffset> asked) =>
        station is { IsOnline: true, Record: { Registration: RegistrationStatus.Accepted, BootedAt: { } bootedAt } }
        && station.Record.ModelOf != FirmwareOf(station.Record)
        && core.Time.GetUtcNow() - bootedAt >= Rest
        && asked.GetValueOrDefault(station.Id) != bootedAt;

    private Task AskAsync(Station station)
    {
        var isOld = station.Connection?.Version is OcppVersion.V16;
        StationOrder order = isOld ? new StationOrder.GetVariables([]) : new StationOrder.GetBaseReport(core.NewNumber(), "FullInventory");
        var command = core.NewCommand(station.Id, isOld ? "GetConfiguration" : "GetBaseReport", "{}", "operator");
        return core.Commands.SubmitAsync(command, order);
    }

    private static string FirmwareOf(StationRecord record) => record.Identity?.FirmwareVersion ?? "unknown";

    [LoggerMessage(EventIds.ModelReadFailed, LogLevel.Warning, "Device models could not be asked for")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
