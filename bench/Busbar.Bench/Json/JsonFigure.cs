using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Busbar.Bench.Json.Peer;
using Busbar.Bench.Ratios;
using Busbar.Ocpp.V201;
using Busbar.Wire;

namespace Busbar.Bench.Json;

/// <summary>
/// Reading and validating a message against System.Text.Json's source generator, which reads equivalent types and validates
/// nothing.
/// </summary>
internal sealed class JsonFigure(string name, string unit, Func<Action, Action, Measured> measure, Action ours, Action reference) : IFigure
{
    private const double HalfOfReference = 0.5;

    /// <summary>Time and bytes of the three messages that matter most.</summary>
    public static IEnumerable<IFigure> All { get; } =
    [
        .. Pair<BootNotificationRequest, PeerBootNotification>("json-boot-notification", Payloads.BootNotification, PeerContext.Default.PeerBootNotification),
        .. Pair<TransactionEventRequest, PeerTransactionEvent>("json-transaction-event", Payloads.TransactionEvent, PeerContext.Default.PeerTransactionEvent),
        .. Pair<NotifyReportRequest, PeerNotifyReport>("json-notify-report", Payloads.NotifyReport, PeerContext.Default.PeerNotifyReport),
    ];

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Unit => unit;

    /// <inheritdoc/>
    public Bar Bar { get; } = Bar.AtMost(HalfOfReference);

    /// <inheritdoc/>
    public ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        return new(measure(ours, reference));
    }

    private static IFigure[] Pair<TOurs, TPeer>(string name, byte[] payload, JsonTypeInfo<TPeer> peer)
        where TOurs : class, IWireRecord<TOurs>
    {
        Action ours = () => Check(WireJson.TryRead<TOurs>(payload, WireLimits.Default, out _, out _));
        Action reference = () => Check(JsonSerializer.Deserialize(payload, peer) is not null);
        return
        [
            new JsonFigure(name + "-time", "ns", Measure.Time, ours, reference),
            new JsonFigure(name + "-bytes", "B", Measure.Bytes, ours, reference),
        ];
    }

    private static void Check(bool isRead)
    {
        if (!isRead)
        {
            throw new InvalidOperationException("The payload of the figure is not valid.");
        }
    }
}
