using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>What a token is (OCPI 2.3.0 12.4.4).</summary>
[WireEnum(IsOpen = true)]
public enum TokenType
{
    /// <summary>A driver without a contract, known once.</summary>
    AdHocUser,

    /// <summary>A driver of an app.</summary>
    AppUser,

    /// <summary>A contract certificate.</summary>
    Emaid,

    /// <summary>Something else.</summary>
    Other,

    /// <summary>A card.</summary>
    Rfid,
}
