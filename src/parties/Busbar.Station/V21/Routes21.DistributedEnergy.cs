using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// Distributed energy resources (R) and battery swap (S): the station has neither inverter nor battery bays, and says so.
internal static partial class Routes21
{
    private static void AddDistributedEnergy(MessageRoutes routes) => routes
        .Answer<Msg.SetDerControlRequest, Msg.SetDerControlResponse>((_, _) => new Msg.SetDerControlResponse
        {
            Status = Msg.DerControlStatus.NotSupported,                                       // (OCPP 2.1 R04.FR.02)
        })
        .Answer<Msg.GetDerControlRequest, Msg.GetDerControlResponse>((_, _) => new Msg.GetDerControlResponse
        {
            Status = Msg.DerControlStatus.NotSupported,
        })
        .Answer<Msg.ClearDerControlRequest, Msg.ClearDerControlResponse>((_, _) => new Msg.ClearDerControlResponse
        {
            Status = Msg.DerControlStatus.NotSupported,
        })
        .Answer<Msg.RequestBatterySwapRequest, Msg.RequestBatterySwapResponse>((_, _) => new Msg.RequestBatterySwapResponse
        {
            Status = Msg.GenericStatus.Rejected,
            StatusInfo = Translation.Info("UnsupportedRequest"),
        });
}
