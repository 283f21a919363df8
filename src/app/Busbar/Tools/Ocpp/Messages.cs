using System.Diagnostics;
using Busbar.Ocpp;
using Busbar.Ocpp.V16;
using Busbar.Ocpp.V201;
using Busbar.Ocpp.V21;
using Busbar.Wire;

namespace Busbar.Tools.Ocpp;

/// <summary>The messages of each version; a version's assembly is loaded when it is first asked for.</summary>
internal static class Messages
{
    /// <summary>The catalogue of a version.</summary>
    public static MessageCatalogue Of(OcppVersion version) => version switch
    {
        OcppVersion.V16 => Ocpp16.Catalogue,
        OcppVersion.V201 => Ocpp201.Catalogue,
        OcppVersion.V21 => Ocpp21.Catalogue,
        _ => throw new UnreachableException(),
    };
}
