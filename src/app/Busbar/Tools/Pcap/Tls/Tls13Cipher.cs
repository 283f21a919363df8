using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Busbar.Tools.Pcap.Tls;

/// <summary>Records of TLS 1.3 (RFC 8446 5.2): the true type is the last octet inside that is not zero.</summary>
internal sealed class Tls13Cipher : RecordCipher
{
    private const int IvBytes = 12;
    private readonly TlsSuite _suite;
    private readonly byte[] _secret;
    private readonly byte[] _iv;
    private readonly AeadCipher _cipher;

    public Tls13Cipher(TlsSuite suite, byte[] secret)
    {
        _suite = suite;
        _secret = secret;
        _iv = Expand("iv", IvBytes);
        _cipher = new AeadCipher(suite, Expand("key", suite.KeyBytes));
    }

    /// <summary>The cipher after an update of keys.</summary>
    public Tls13Cipher Updated() => new(_suite, Expand("traffic upd", _secret.Length));

    protected override bool TryOpenRecord(byte type, ReadOnlySpan<byte> record, out byte contentType, out byte[] content)
    {
        (contentType, content) = (type, []);
        if (record.Length < AeadCipher.TagBytes)
            return false;
        Span<byte> header = [type, 3, 3, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(header[3..], (ushort)record.Length);
        byte[] text = _cipher.Open(Nonce(_iv), record, header);
        int end = text.AsSpan().LastIndexOfAnyExcept((byte)0);
        if (end < 0)
            return false;
        (contentType, content) = (text[end], text[..end]);
        return true;
    }

    private byte[] Expand(string label, int length)
    {
        byte[] name = Encoding.ASCII.GetBytes("tls13 " + label);
        byte[] info = [(byte)(length >> 8), (byte)length, (byte)name.Length, .. name, 0];
        return HKDF.Expand(_suite.Hash, _secret, length, info);
    }
}
