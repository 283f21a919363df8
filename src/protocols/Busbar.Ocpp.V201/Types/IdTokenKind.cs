using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>What a token is, and so how its text reads (OCPP 2.0.1 3.43).</summary>
[WireEnum]
public enum IdTokenKind
{
    /// <summary>Given out by the management system, as for a start from afar.</summary>
    Central,

    /// <summary>A contract id of a mobility provider (ISO 15118).</summary>
    [WireName("eMAID")]
    EMAID,

    /// <summary>The UID of an ISO 14443 card, in hexadecimal.</summary>
    ISO14443,

    /// <summary>The UID of an ISO 15693 card, in hexadecimal.</summary>
    ISO15693,

    /// <summary>A code typed on a keypad.</summary>
    KeyCode,

    /// <summary>Given out by the station, as for a start button.</summary>
    Local,

    /// <summary>The MAC address of the vehicle.</summary>
    MacAddress,

    /// <summary>No token: charging is free for all.</summary>
    NoAuthorization,
}
