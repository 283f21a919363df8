using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// Periodic event streams (N11 to N15): a station opens them by itself, and this one opens none.
internal static partial class Routes21
{
    private static void AddStreams(MessageRoutes routes) => routes
        .Answer<Msg.GetPeriodicEventStreamRequest, Msg.GetPeriodicEventStreamResponse>((_, _) => new Msg.GetPeriodicEventStreamResponse())
        .Answer<Msg.AdjustPeriodicEventStreamRequest, Msg.AdjustPeriodicEventStreamResponse>((_, _) => new Msg.AdjustPeriodicEventStreamResponse
        {
            Status = Msg.GenericStatus.Rejected,                                              // (OCPP 2.1 N14.FR.03)
            StatusInfo = Translation.Info("UnknownStream"),
        });
}
