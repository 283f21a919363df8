using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;

namespace Busbar.Station;

/// <summary>Which adapter speaks which version.</summary>
internal static class VersionTable
{
    internal static MessageRoutes Routes(OcppVersion version) => version switch
    {
        _ => V201.Routes201.Table,
    };

    internal static ICentralSystem CentralSystem(StationCore station, Func<RpcPeer?> connection) => station.Settings.Version switch
    {
        _ => new V201.CentralSystem201(station, connection),
    };
}
