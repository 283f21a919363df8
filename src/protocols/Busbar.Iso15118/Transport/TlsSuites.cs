using System.Net.Security;

namespace Busbar.Iso15118.Transport;

/// <summary>The cipher suites of the standards that the platform can speak.</summary>
/// <remarks>
/// ISO 15118-2 also names static ECDH, which OpenSSL 3 does not have any more, and ISO 15118-20 X448 and Ed448, which .NET does not
/// have: peers agree on the others. Windows chooses suites by its own policy.
/// </remarks>
internal static class TlsSuites
{
    /// <summary>For TLS 1.2 ([V2G2-602]).</summary>
    public static CipherSuitesPolicy? Tls12 { get; } = Policy(TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256);

    /// <summary>For TLS 1.3 ([V2G20-2458]).</summary>
    public static CipherSuitesPolicy? Tls13 { get; } = Policy(TlsCipherSuite.TLS_AES_256_GCM_SHA384, TlsCipherSuite.TLS_CHACHA20_POLY1305_SHA256);

    /// <summary>For a car that speaks both.</summary>
    public static CipherSuitesPolicy? Both { get; } = Policy(
        TlsCipherSuite.TLS_AES_256_GCM_SHA384, TlsCipherSuite.TLS_CHACHA20_POLY1305_SHA256, TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256);

    private static CipherSuitesPolicy? Policy(params TlsCipherSuite[] suites) =>
        OperatingSystem.IsLinux() || OperatingSystem.IsMacOS() ? new CipherSuitesPolicy(suites) : null;
}
