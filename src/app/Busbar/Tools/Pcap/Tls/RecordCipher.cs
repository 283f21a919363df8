using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Busbar.Tools.Pcap.Tls;

/// <summary>Opens the records of one way of a connection, in order.</summary>
internal abstract class RecordCipher
{
    /// <summary>How many records have been opened.</summary>
    protected ulong Sequence { get; private set; }

    /// <summary>Opens a record; false where the key does not fit.</summary>
    public bool TryOpen(byte type, ReadOnlySpan<byte> record, out byte contentType, out byte[] content)
    {
        contentType = type;
        content = [];
        try
        {
            if (!TryOpenRecord(type, record, out contentType, out content))
                return false;
        }
        catch (Exception wrong) when (wrong is CryptographicException or ArgumentException)
        {
            return false;
        }

        Sequence++;
        return true;
    }

    protected abstract bool TryOpenRecord(byte type, ReadOnlySpan<byte> record, out byte contentType, out byte[] content);

    /// <summary>What TLS 1.2 protects beside the content.</summary>
    protected byte[] Header12(byte type, int length)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteUInt64BigEndian(header, Sequence);
        header[8] = type;
        header[9] = 3;
        header[10] = 3;
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(11), (ushort)length);
        return header;
    }

    /// <summary>The number of the record mixed into the fixed part of the nonce.</summary>
    protected byte[] Nonce(ReadOnlySpan<byte> iv)
    {
        byte[] nonce = iv.ToArray();
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(number, Sequence);
        for (int at = 0; at < number.Length; at++)
            nonce[nonce.Length - number.Length + at] ^= number[at];
        return nonce;
    }
}
