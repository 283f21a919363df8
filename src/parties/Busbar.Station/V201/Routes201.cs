using Busbar.Ocpp.Calls;

namespace Busbar.Station.V201;

/// <summary>The answers of a station to every request of OCPP 2.0.1; one table serves all stations of a process.</summary>
internal static partial class Routes201
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
        return routes;
    }
}
