using Busbar.Ocpp.Calls;

namespace Busbar.Station.V21;

/// <summary>The answers of a station to every request of OCPP 2.1; one table serves all stations of a process.</summary>
internal static partial class Routes21
{
    internal static MessageRoutes Table { get; } = Build();

    private static MessageRoutes Build()
    {
        var routes = new MessageRoutes();
        AddProvisioning(routes);
        AddSecurity(routes);
        AddAuthorization(routes);
        AddRemoteControl(routes);
        AddSmartCharging(routes);
        AddDiagnostics(routes);
        AddDisplay(routes);
        AddTariffs(routes);
        AddDistributedEnergy(routes);
        AddStreams(routes);
        return routes;
    }
}
