using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>The ways to get in (OCPI 2.3.0 Bookings 4.2).</summary>
[WireEnum]
public enum AccessMethod
{
    /// <summary>Open to everybody.</summary>
    Open,

    /// <summary>With the token.</summary>
    Token,

    /// <summary>By the number plate.</summary>
    LicensePlate,

    /// <summary>With a code.</summary>
    AccessCode,

    /// <summary>By intercom.</summary>
    Intercom,

    /// <summary>With a parking ticket.</summary>
    ParkingTicket,
}
