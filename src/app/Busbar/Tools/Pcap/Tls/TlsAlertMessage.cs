namespace Busbar.Tools.Pcap.Tls;

/// <summary>Why TLS ended (RFC 8446 6); others show as their number.</summary>
internal enum TlsAlertMessage
{
    UnexpectedMessage = 10,
    BadRecordMac = 20,
    HandshakeFailure = 40,
    BadCertificate = 42,
    UnsupportedCertificate = 43,
    CertificateRevoked = 44,
    CertificateExpired = 45,
    CertificateUnknown = 46,
    IllegalParameter = 47,
    UnknownCA = 48,
    AccessDenied = 49,
    DecodeError = 50,
    DecryptError = 51,
    ProtocolVersion = 70,
    InsufficientSecurity = 71,
    InternalError = 80,
    NoApplicationProtocol = 120,
    CertificateRequired = 116,
}
