using System.Security.Cryptography;
using System.Text;

namespace Busbar.Tools.Pcap.Tls;

/// <summary>The keys of TLS 1.2 out of the master secret (RFC 5246 6.3).</summary>
internal static class Tls12Keys
{
    private const int GcmSalt = 4;
    private const int ChaChaIv = 12;

    /// <summary>The ciphers of both ways.</summary>
    public static (RecordCipher Client, RecordCipher Server) Derive(
        TlsSuite suite, byte[] master, ReadOnlySpan<byte> clientRandom, ReadOnlySpan<byte> serverRandom, bool isMacOutside)
    {
        int ivBytes = suite.Protection switch { TlsProtection.Gcm => GcmSalt, TlsProtection.ChaCha20Poly1305 => ChaChaIv, _ => 0 };
        byte[] block = Expand(suite.Hash, master, [.. Encoding.ASCII.GetBytes("key expansion"), .. serverRandom, .. clientRandom], 2 * (suite.MacBytes + suite.KeyBytes + ivBytes));
        int at = 0;
        byte[] Next(int count) => block[at..(at += count)];
        byte[] clientMac = Next(suite.MacBytes);
        byte[] serverMac = Next(suite.MacBytes);
        byte[] clientKey = Next(suite.KeyBytes);
        byte[] serverKey = Next(suite.KeyBytes);
        byte[] clientIv = Next(ivBytes);
        byte[] serverIv = Next(ivBytes);
        return suite.Protection == TlsProtection.Cbc
            ? (new Tls12CbcCipher(suite, clientKey, clientMac, isMacOutside), new Tls12CbcCipher(suite, serverKey, serverMac, isMacOutside))
            : (new Tls12AeadCipher(suite, clientKey, clientIv), new Tls12AeadCipher(suite, serverKey, serverIv));
    }

    private static byte[] Expand(HashAlgorithmName hash, byte[] secret, byte[] seed, int length)
    {
        var output = new List<byte>(length + 64);
        for (byte[] a = CryptographicOperations.HmacData(hash, secret, seed); output.Count < length; a = CryptographicOperations.HmacData(hash, secret, a))
            output.AddRange(CryptographicOperations.HmacData(hash, secret, (byte[])[.. a, .. seed]));
        return [.. output.Take(length)];
    }
}
