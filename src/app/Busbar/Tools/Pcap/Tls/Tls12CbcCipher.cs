using System.Security.Cryptography;

namespace Busbar.Tools.Pcap.Tls;

/// <summary>Records of TLS 1.2 with AES in CBC mode: the code is inside (RFC 5246 6.2.3.2) or, where agreed, outside (RFC 7366).</summary>
internal sealed class Tls12CbcCipher(TlsSuite suite, byte[] key, byte[] macKey, bool isMacOutside) : RecordCipher
{
    private const int BlockBytes = 16;

    protected override bool TryOpenRecord(byte type, ReadOnlySpan<byte> record, out byte contentType, out byte[] content)
    {
        (contentType, content) = (type, []);
        int macBytes = suite.MacBytes;
        int outside = isMacOutside ? macBytes : 0;
        if (record.Length < BlockBytes + BlockBytes + outside || (record.Length - outside) % BlockBytes != 0)
            return false;
        ReadOnlySpan<byte> protectedText = record[..^outside];
        if (isMacOutside && !record[^macBytes..].SequenceEqual(Mac(type, protectedText)))
            return false;

        using var aes = Aes.Create();
        aes.Key = key;
        byte[] text = aes.DecryptCbc(protectedText[BlockBytes..], protectedText[..BlockBytes], PaddingMode.None);
        int length = text.Length - text[^1] - 1 - (isMacOutside ? 0 : macBytes);
        if (length < 0)
            return false;
        content = text[..length];
        return isMacOutside || text.AsSpan(length, macBytes).SequenceEqual(Mac(type, content));
    }

    private byte[] Mac(byte type, ReadOnlySpan<byte> covered) =>
        CryptographicOperations.HmacData(suite.Mac, macKey, (byte[])[.. Header12(type, covered.Length), .. covered]);
}
