using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>What a token is (OCPI 2.2.1 12.4.4).</summary>
[WireEnum]
public enum TokenType
{
    /// <summary>A driver without a contract, known once.</summary>
    AdHocUser,

    /// <summary>A driver of an app.</summary>
    AppUser,

    /// <summary>Something else.</summary>
    Other,

    /// <summary>A card.</summary>
    Rfid,
}
