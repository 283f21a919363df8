namespace Busbar.Ocpi;

/// <summary>The identifiers of the modules (OCPI 2.2.1 6.2.4).</summary>
public static class OcpiModules
{
    /// <summary>CDRs.</summary>
    public const string Cdrs = "cdrs";

    /// <summary>Charging profiles.</summary>
    public const string ChargingProfiles = "chargingprofiles";

    /// <summary>Commands.</summary>
    public const string Commands = "commands";

    /// <summary>Credentials.</summary>
    public const string Credentials = "credentials";

    /// <summary>Hub client info.</summary>
    public const string HubClientInfo = "hubclientinfo";

    /// <summary>Invoice reconciliation.</summary>
    public const string InvoiceReconciliation = "invoicereconciliation";

    /// <summary>Locations.</summary>
    public const string Locations = "locations";

    /// <summary>Sessions.</summary>
    public const string Sessions = "sessions";

    /// <summary>Tariffs.</summary>
    public const string Tariffs = "tariffs";

    /// <summary>Tokens.</summary>
    public const string Tokens = "tokens";

    /// <summary>Payments.</summary>
    public const string Payments = "payments";

    /// <summary>Bookings; its text also says <c>Booking</c>, which is taken for the same.</summary>
    public const string Bookings = "bookings";

    /// <summary>Versions, which is no module of its own in the list of endpoints.</summary>
    public const string Versions = "versions";

    /// <summary>Whether a module is for the two platforms themselves, so that its messages are never routed (OCPI 2.2.1 4.1.8).</summary>
    /// <param name="module">The module's identifier.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsConfiguration(string module)
    {
        return module is Credentials or Versions or HubClientInfo;
    }

    /// <summary>The identifier as this package writes it.</summary>
    /// <param name="module">The identifier as a peer wrote it.</param>
    /// <returns>The identifier.</returns>
    public static string Normalize(string module)
    {
        return module.Equals("booking", StringComparison.OrdinalIgnoreCase) ? Bookings : module.ToLowerInvariant();
    }
}
