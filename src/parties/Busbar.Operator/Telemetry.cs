using System.Diagnostics;
using System.Diagnostics.Metrics;
using Busbar.Charging.Ledger;

namespace Busbar.Operator;

/// <summary>The operator's metrics and traces.</summary>
internal static class Telemetry
{
    public const string Name = "Busbar.Operator";

    public static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Events = Meter.CreateCounter<long>("operator.ledger.events", "{event}", "Session events received, by kind and what became of them.");
    private static readonly Counter<long> RefusedConnections = Meter.CreateCounter<long>("operator.connections.refused", "{connection}", "Connections refused, by reason.");
    private static readonly UpDownCounter<long> Connections = Meter.CreateUpDownCounter<long>("operator.connections", "{connection}", "Stations connected.");
    private static readonly Counter<long> BadMessages = Meter.CreateCounter<long>("operator.messages.bad", "{message}", "Messages of stations that could not be read.");
    private static readonly Counter<long> Repairs = Meter.CreateCounter<long>("operator.repairs", "{repair}", "What stations sent against the specification and the operator understood all the same, by kind.");
    private static readonly Counter<long> LostLogFrames = Meter.CreateCounter<long>("operator.log.lost", "{frame}", "Frames that the station log dropped because the disk was too slow.");
    private static readonly Counter<long> Commands = Meter.CreateCounter<long>("operator.commands", "{command}", "Commands settled, by outcome.");

    public static void Event(SessionEventKind kind, ApplyOutcome outcome) =>
        Events.Add(1, new KeyValuePair<string, object?>("kind", kind.ToString()), new KeyValuePair<string, object?>("outcome", outcome.ToString()));

    public static void Refused(string reason) => RefusedConnections.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public static void Connected() => Connections.Add(1);

    public static void Disconnected() => Connections.Add(-1);

    public static void BadMessage() => BadMessages.Add(1);

    public static void Repaired(string kind) => Repairs.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public static void LogFrameLost() => LostLogFrames.Add(1);

    public static void CommandSettled(string outcome) => Commands.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
