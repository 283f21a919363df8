namespace Busbar.Ocpp.Handshake;

/// <summary>The security profiles (OCPP 2.1 A00).</summary>
public enum SecurityProfile
{
    /// <summary>Neither encrypted nor authenticated: not one of the profiles, for a lab on loopback only.</summary>
    None = 0,

    /// <summary>Basic authentication over plain text.</summary>
    Basic = 1,

    /// <summary>Basic authentication over TLS.</summary>
    TlsBasic = 2,

    /// <summary>TLS with a certificate of the station.</summary>
    TlsClientCertificate = 3,
}
