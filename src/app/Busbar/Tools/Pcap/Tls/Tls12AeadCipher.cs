namespace Busbar.Tools.Pcap.Tls;

/// <summary>Records of TLS 1.2 with AES in GCM mode (RFC 5288) or ChaCha20-Poly1305 (RFC 7905).</summary>
internal sealed class Tls12AeadCipher(TlsSuite suite, byte[] key, byte[] iv) : RecordCipher
{
    private const int ExplicitNonce = 8;
    private readonly AeadCipher _cipher = new(suite, key);

    protected override bool TryOpenRecord(byte type, ReadOnlySpan<byte> record, out byte contentType, out byte[] content)
    {
        (contentType, content) = (type, []);
        bool isGcm = suite.Protection == TlsProtection.Gcm;
        int before = isGcm ? ExplicitNonce : 0;
        int length = record.Length - before - AeadCipher.TagBytes;
        if (length < 0)
            return false;
        byte[] nonce = isGcm ? [.. iv, .. record[..ExplicitNonce]] : Nonce(iv);
        content = _cipher.Open(nonce, record[before..], Header12(type, length));
        return true;
    }
}
