using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The services of OpenADR 2 (OpenADR 2.0b schema).</summary>
[WireEnum]
public enum OadrServiceName
{
    /// <summary>Events.</summary>
    EiEvent,

    /// <summary>Opting.</summary>
    EiOpt,

    /// <summary>Reports.</summary>
    EiReport,

    /// <summary>Registration.</summary>
    EiRegisterParty,

    /// <summary>Polling.</summary>
    OadrPoll,
}
