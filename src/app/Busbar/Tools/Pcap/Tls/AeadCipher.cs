using System.Security.Cryptography;

namespace Busbar.Tools.Pcap.Tls;

/// <summary>Opens one sealed text with AES in GCM mode or with ChaCha20-Poly1305.</summary>
internal sealed class AeadCipher(TlsSuite suite, byte[] key)
{
    public const int TagBytes = 16;

    public byte[] Open(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedText, ReadOnlySpan<byte> beside)
    {
        byte[] text = new byte[sealedText.Length - TagBytes];
        if (suite.Protection == TlsProtection.ChaCha20Poly1305)
        {
            using var chacha = new ChaCha20Poly1305(key);
            chacha.Decrypt(nonce, sealedText[..^TagBytes], sealedText[^TagBytes..], text, beside);
        }
        else
        {
            using var gcm = new AesGcm(key, TagBytes);
            gcm.Decrypt(nonce, sealedText[..^TagBytes], sealedText[^TagBytes..], text, beside);
        }

        return text;
    }
}
