using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Busbar.Ocpp;
using Busbar.Ocpp.Handshake;
using Busbar.Ocpp.Links;
using Busbar.Operator;
using Busbar.Operator.Connections;

namespace Busbar.Bench.Ocpp;

/// <summary>A station in the operator's own process, without a socket between: one transaction, one event after the other.</summary>
internal sealed class LocalStation : IFrameLink
{
    private const int LongestFrame = 2048;
    private readonly string _id;
    private readonly string _transaction;
    private StationConnection _connection = null!;
    private TaskCompletionSource _answered = new();
    private readonly byte[] _frame = new byte[LongestFrame];
    private int _seqNo;

    private LocalStation(int number)
    {
        _id = $"CS-{number:00000}";
        _transaction = $"tx-{number:00000}";
    }

    public static async Task<LocalStation> ConnectAsync(OperatorCore core, int number)
    {
        var station = new LocalStation(number);
        station._connection = await core.ConnectAsync(
            station._id, OcppVersion.V201, station, new ConnectionOrigin(SecurityProfile.None, "127.0.0.1"), CancellationToken.None)
            ?? throw new InvalidOperationException("The operator does not know the station.");
        var accepted = station.Expect();
        station._connection.Peer.Receive("""[2,"boot","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}]"""u8);
        await accepted;
        return station;
    }

    /// <summary>Sends the next event of the transaction; gives the time until it was acknowledged.</summary>
    public async Task<TimeSpan> ReportAsync()
    {
        var given = Stopwatch.GetTimestamp();
        var answered = Expect();
        _connection.Peer.Receive(_frame.AsSpan(0, WriteEvent()));
        await answered;
        _seqNo++;
        return Stopwatch.GetElapsedTime(given);
    }

    public void Send(ReadOnlySpan<byte> frame)
    {
        if (!frame.StartsWith("[3,"u8))
        {
            _answered.SetException(new InvalidOperationException(Encoding.UTF8.GetString(frame)));
        }
        else
        {
            _answered.SetResult();
        }
    }

    public void Close(CloseReason reason, string description)
    {
    }

    public Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken) => Task.FromResult(true);

    // Written in place: the station's own cost is not what is measured.
    private int WriteEvent()
    {
        var kind = _seqNo == 0 ? "Started" : "Updated";
        return Utf8.TryWrite(
            _frame,
            CultureInfo.InvariantCulture,
            $$$"""
            [2,"{{{_id}}}-{{{_seqNo}}}","TransactionEvent",{"eventType":"{{{kind}}}","timestamp":"2026-03-14T09:{{{_seqNo / 60 % 60:00}}}:{{{_seqNo % 60:00}}}Z",
            "triggerReason":"MeterValuePeriodic","seqNo":{{{_seqNo}}},
            "transactionInfo":{"transactionId":"{{{_transaction}}}","chargingState":"Charging"},"evse":{"id":1,"connectorId":1},
            "meterValue":[{"timestamp":"2026-03-14T09:{{{_seqNo / 60 % 60:00}}}:{{{_seqNo % 60:00}}}Z","sampledValue":[
            {"value":{{{1000 + (_seqNo * 10)}}},"context":"Sample.Periodic","measurand":"Energy.Active.Import.Register","unitOfMeasure":{"unit":"Wh"}},
            {"value":16.1,"measurand":"Current.Import","phase":"L1","unitOfMeasure":{"unit":"A"}},
            {"value":230.4,"measurand":"Voltage","phase":"L1-N","unitOfMeasure":{"unit":"V"}}]}]}]
            """,
            out var length)
            ? length
            : throw new InvalidOperationException("The event does not fit.");
    }

    private Task Expect()
    {
        _answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _answered.Task;
    }
}
