using System.Buffers.Binary;
using System.Text;
using Busbar.CommandLine;

namespace Busbar.Tools.Pcap.Capture;

/// <summary>Reads the newer format: sections of blocks, of which packets, interfaces and TLS secrets matter.</summary>
internal sealed class PcapNgReader
{
    private const uint SectionBlock = 0x0A0D0D0A;
    private const uint InterfaceBlock = 1;
    private const uint SimplePacketBlock = 3;
    private const uint EnhancedPacketBlock = 6;
    private const uint SecretsBlock = 10;
    private const uint TlsKeyLog = 0x544C534B;
    private const uint ByteOrderMagic = 0x1A2B3C4D;
    private const int ResolutionOption = 9;
    private const int MaxBlockBytes = 16 * 1024 * 1024;
    private const int BlockOverhead = 12;

    private readonly Stream _stream;
    private readonly Action<string> _takeSecrets;
    private readonly List<(int LinkType, double TicksPerUnit)> _interfaces = [];
    private bool _isLittle = true;

    private PcapNgReader(Stream stream, Action<string> takeSecrets)
    {
        _stream = stream;
        _takeSecrets = takeSecrets;
    }

    /// <summary>The packets behind the type of the first block, which is read already.</summary>
    public static IEnumerable<CapturedPacket> Read(Stream stream, Action<string> takeSecrets) => new PcapNgReader(stream, takeSecrets).Packets();

    private IEnumerable<CapturedPacket> Packets()
    {
        byte[] word = new byte[4];
        uint type = SectionBlock;
        do
        {
            if (ReadBody(type) is not { } body)
                yield break;
            if (Packet(type, body) is { } packet)
                yield return packet;
            if (!CaptureFile.TryRead(_stream, word))
                yield break;
            type = Word(word);
        }
        while (true);
    }

    /// <summary>The body of a block; null where the capture was cut short.</summary>
    private byte[]? ReadBody(uint type)
    {
        byte[] start = new byte[type == SectionBlock ? 8 : 4];
        if (!CaptureFile.TryRead(_stream, start))
            return null;
        if (type == SectionBlock)
        {
            // A section tells its order of octets behind its length, and starts its interfaces anew.
            _isLittle = BinaryPrimitives.ReadUInt32LittleEndian(start.AsSpan(4)) == ByteOrderMagic;
            if (!_isLittle && BinaryPrimitives.ReadUInt32BigEndian(start.AsSpan(4)) != ByteOrderMagic)
                throw new InputException("the capture is damaged: a section has no order of octets");
            _interfaces.Clear();
        }

        uint length = Word(start);
        int read = start.Length - 4;
        if (length < BlockOverhead + read || length > MaxBlockBytes || length % 4 != 0)
            throw new InputException("the capture is damaged: a block has a length that none has");
        byte[] body = new byte[length - BlockOverhead - read];
        byte[] again = new byte[4];
        if (!CaptureFile.TryRead(_stream, body) || !CaptureFile.TryRead(_stream, again))
            return null;
        return Word(again) == length ? body : throw new InputException("the capture is damaged: a block ends with another length");
    }

    private CapturedPacket? Packet(uint type, byte[] body)
    {
        switch (type)
        {
            case InterfaceBlock when body.Length >= 8:
                _interfaces.Add((Half(body), Resolution(body.AsSpan(8))));
                return null;
            case SecretsBlock when body.Length >= 8 && Word(body) == TlsKeyLog:
                int length = (int)Math.Min(Word(body.AsSpan(4)), (uint)(body.Length - 8));
                _takeSecrets(Encoding.ASCII.GetString(body, 8, length));
                return null;
            case EnhancedPacketBlock when body.Length >= 20:
                uint at = Word(body);
                return at < _interfaces.Count ? Enhanced(body, _interfaces[(int)at]) : null;
            case SimplePacketBlock when body.Length >= 4 && _interfaces.Count > 0:
                return new CapturedPacket(DateTimeOffset.UnixEpoch, _interfaces[0].LinkType, body.AsMemory(4, (int)Math.Min(Word(body), (uint)(body.Length - 4))));
            default:
                return null;
        }
    }

    private CapturedPacket Enhanced(byte[] body, (int LinkType, double TicksPerUnit) network)
    {
        ulong units = ((ulong)Word(body.AsSpan(4)) << 32) | Word(body.AsSpan(8));
        int length = (int)Math.Min(Word(body.AsSpan(12)), (uint)(body.Length - 20));
        double ticks = Math.Min(units * network.TicksPerUnit, (DateTimeOffset.MaxValue - DateTimeOffset.UnixEpoch).Ticks / 2);
        return new CapturedPacket(DateTimeOffset.UnixEpoch.AddTicks((long)ticks), network.LinkType, body.AsMemory(20, length));
    }

    /// <summary>How long a unit of time is: a power of ten, or of two where the highest bit is set; a microsecond where it is not said.</summary>
    private double Resolution(ReadOnlySpan<byte> options)
    {
        while (options.Length >= 4)
        {
            int code = Half(options);
            int length = Half(options[2..]);
            if (code == 0 || options.Length < 4 + length)
                break;
            if (code == ResolutionOption && length >= 1)
                return TimeSpan.TicksPerSecond / ((options[4] & 0x80) == 0 ? Math.Pow(10, options[4]) : Math.Pow(2, options[4] & 0x7F));
            options = options[Math.Min(options.Length, 4 + ((length + 3) & ~3))..];
        }

        return TimeSpan.TicksPerMicrosecond;
    }

    private uint Word(ReadOnlySpan<byte> bytes) => _isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);

    private int Half(ReadOnlySpan<byte> bytes) => _isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
