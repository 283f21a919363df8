using System.Buffers.Binary;
using Busbar.CommandLine;

namespace Busbar.Tools.Pcap.Capture;

/// <summary>Reads the older format, in either order of octets, with micro- or nanoseconds.</summary>
internal static class PcapReader
{
    private const uint Microseconds = 0xA1B2C3D4;
    private const uint Nanoseconds = 0xA1B23C4D;
    private const int HeaderAfterMagic = 20;
    private const int LinkTypeAt = 16;
    private const int RecordHeader = 16;

    public static IEnumerable<CapturedPacket> Read(Stream stream, byte[] magic)
    {
        uint little = BinaryPrimitives.ReadUInt32LittleEndian(magic);
        uint big = BinaryPrimitives.ReadUInt32BigEndian(magic);
        bool isLittle = little is Microseconds or Nanoseconds;
        if (!isLittle && big is not (Microseconds or Nanoseconds))
            throw new InputException("the file is neither pcap nor pcapng");
        bool isNano = little == Nanoseconds || big == Nanoseconds;
        byte[] header = new byte[HeaderAfterMagic];
        if (!CaptureFile.TryRead(stream, header))
            throw new InputException("the capture ends inside its header");

        // The upper half of the field says how frames are checked, which is of no use here.
        int linkType = (int)(Word(header.AsSpan(LinkTypeAt), isLittle) & 0xFFFF);
        return Packets(stream, isLittle, isNano, linkType);
    }

    private static IEnumerable<CapturedPacket> Packets(Stream stream, bool isLittle, bool isNano, int linkType)
    {
        byte[] record = new byte[RecordHeader];
        while (CaptureFile.TryRead(stream, record))
        {
            uint length = Word(record.AsSpan(8), isLittle);
            if (length > CaptureFile.MaxPacketBytes)
                throw new InputException("the capture is damaged: a packet is longer than any link carries");
            byte[] packet = new byte[length];
            if (!CaptureFile.TryRead(stream, packet))
                yield break;
            long ticks = Word(record.AsSpan(4), isLittle) * (isNano ? 1L : 1000L) / TimeSpan.NanosecondsPerTick;
            yield return new CapturedPacket(DateTimeOffset.FromUnixTimeSeconds(Word(record, isLittle)).AddTicks(ticks), linkType, packet);
        }
    }

    private static uint Word(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
