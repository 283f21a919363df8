using Busbar.Ocpi.Peers;

namespace Busbar.Ocpi.Server.Modules;

/// <summary>Every functional module of a hub, whatever stands behind its endpoint: the router answers (OCPI 2.2.1 4.1.8).</summary>
internal static class RelayEndpoints
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    public static void Map(EndpointMap map)
    {
        foreach (var module in ModulesOf(map.Version))
        {
            foreach (var role in Enum.GetValues<ModuleRole>())
            {
                var endpoint = map.Module(module, role);
                foreach (var method in Methods)
                {
                    map.Map(new HttpMethod(method), endpoint, "/{**rest}", (_, _) => ValueTask.FromResult(ModuleAnswers.Unknown(module, map.Version)));
                }
            }
        }
    }

    private static IEnumerable<string> ModulesOf(OcpiVersion version)
    {
        string[] always = [OcpiModules.Locations, OcpiModules.Sessions, OcpiModules.Cdrs, OcpiModules.Tariffs, OcpiModules.Tokens, OcpiModules.Commands, OcpiModules.ChargingProfiles];
        return version == OcpiVersion.V230 ? [.. always, OcpiModules.InvoiceReconciliation, OcpiModules.Payments, OcpiModules.Bookings] : always;
    }
}
