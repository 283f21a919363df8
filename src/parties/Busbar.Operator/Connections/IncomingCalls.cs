using Busbar.Ocpp.Calls;
using Busbar.Operator.Stations;

namespace Busbar.Operator.Connections;

/// <summary>Finds the connection behind a call.</summary>
internal static class IncomingCalls
{
    public static StationConnection Connection(this IncomingCall call) => (StationConnection)call.Peer.Owner!;

    public static Station Station(this IncomingCall call) => call.Connection().Station;

    /// <summary>Counts what a mapping could not carry.</summary>
    public static void Count(IReadOnlyList<string> lost)
    {
        foreach (var kind in lost)
            Telemetry.Repaired(kind);
    }
}
