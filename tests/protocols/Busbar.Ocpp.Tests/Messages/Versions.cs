using Busbar.Ocpp.V16;
using Busbar.Ocpp.V201;
using Busbar.Ocpp.V21;
using Busbar.Wire;

namespace Busbar.Ocpp.Tests.Messages;

/// <summary>The catalogue of each version.</summary>
internal static class Versions
{
    public static TheoryData<OcppVersion> All => [.. OcppVersions.NewestFirst];

    public static MessageCatalogue Catalogue(OcppVersion version) => version switch
    {
        OcppVersion.V16 => Ocpp16.Catalogue,
        OcppVersion.V201 => Ocpp201.Catalogue,
        _ => Ocpp21.Catalogue,
    };
}
