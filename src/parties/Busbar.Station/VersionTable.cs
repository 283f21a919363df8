using System.Diagnostics;
using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.Persistence;

namespace Busbar.Station;

/// <summary>Which adapter speaks which version.</summary>
internal static class VersionTable
{
    internal static MessageRoutes Routes(OcppVersion version) => version switch
    {
        OcppVersion.V16 => V16.Routes16.Table,
        OcppVersion.V201 => V201.Routes201.Table,
        OcppVersion.V21 => V21.Routes21.Table,
        _ => throw new UnreachableException(),
    };

    internal static ICentralSystem CentralSystem(StationCore station, IStationStore store, Func<RpcPeer?> connection) =>
        station.Settings.Version switch
        {
            OcppVersion.V16 => new V16.CentralSystem16(station, new V16.TransactionNumbers(store), connection),
            OcppVersion.V201 => new V201.CentralSystem201(station, connection),
            OcppVersion.V21 => new V21.CentralSystem21(station, connection),
            _ => throw new UnreachableException(),
        };
}
