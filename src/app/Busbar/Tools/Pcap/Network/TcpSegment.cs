using System.Buffers.Binary;

namespace Busbar.Tools.Pcap.Network;

/// <summary>A TCP segment.</summary>
internal readonly ref struct TcpSegment
{
    private const int MinHeader = 20;

    private TcpSegment(ReadOnlySpan<byte> bytes, int header)
    {
        FromPort = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        ToPort = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
        Sequence = BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]);
        IsSyn = (bytes[13] & 0x02) != 0;
        IsEnd = (bytes[13] & 0x05) != 0;
        IsAck = (bytes[13] & 0x10) != 0;
        Data = bytes[header..];
    }

    public int FromPort { get; }

    public int ToPort { get; }

    public uint Sequence { get; }

    public bool IsSyn { get; }

    /// <summary>FIN or RST.</summary>
    public bool IsEnd { get; }

    public bool IsAck { get; }

    public ReadOnlySpan<byte> Data { get; }

    public static bool TryRead(ReadOnlySpan<byte> bytes, out TcpSegment segment)
    {
        segment = default;
        if (bytes.Length < MinHeader)
            return false;
        int header = (bytes[12] >> 4) * 4;
        if (header < MinHeader || bytes.Length < header)
            return false;
        segment = new TcpSegment(bytes, header);
        return true;
    }
}
