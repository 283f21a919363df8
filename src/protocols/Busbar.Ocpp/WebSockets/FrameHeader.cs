using System.Buffers.Binary;

namespace Busbar.Ocpp.WebSockets;

/// <summary>The head of a WebSocket frame (RFC 6455 5.2).</summary>
internal readonly record struct FrameHeader(Opcode Opcode, bool IsFinal, bool IsCompressed, long Length, uint Mask)
{
    /// <summary>The most bytes that a server's own header takes.</summary>
    public const int LongestSent = 10;

    /// <summary>The largest payload of a control frame (RFC 6455 5.5).</summary>
    public const int LongestControl = 125;

    private const byte Final = 0x80;
    private const byte Rsv1 = 0x40;
    private const byte OtherRsv = 0x30;
    private const byte Masked = 0x80;
    private const int SixteenBits = 126;
    private const int SixtyFourBits = 127;
    private const int MaskBytes = 4;

    public bool IsControl => Opcode >= Opcode.Close;

    /// <summary>Reads a client's header.</summary>
    /// <returns>The bytes it took; 0 when more bytes are needed, -1 when it breaks the rules.</returns>
    public static int Read(ReadOnlySpan<byte> bytes, bool mayBeCompressed, out FrameHeader header)
    {
        // hot path: ocpp-call
        header = default;
        if (bytes.Length < 2)
        {
            return 0;
        }

        var short7 = bytes[1] & ~Masked;
        var size = 2 + MaskBytes + (short7 == SixtyFourBits ? 8 : short7 == SixteenBits ? 2 : 0);
        if ((bytes[1] & Masked) == 0 || (bytes[0] & OtherRsv) != 0)
        {
            return -1;
        }

        if (bytes.Length < size)
        {
            return 0;
        }

        var length = short7 switch
        {
            SixteenBits => BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]),
            SixtyFourBits => BinaryPrimitives.ReadInt64BigEndian(bytes[2..]),
            _ => short7,
        };
        header = new FrameHeader(
            (Opcode)(bytes[0] & 0x0F),
            (bytes[0] & Final) != 0,
            (bytes[0] & Rsv1) != 0,
            length,
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[(size - MaskBytes)..]));
        return header.IsLawful(mayBeCompressed) ? size : -1;
    }

    /// <summary>Writes a server's header, which has no mask; gives the bytes it took.</summary>
    public static int Write(Span<byte> target, Opcode opcode, bool isFinal, bool isCompressed, int length)
    {
        target[0] = (byte)((isFinal ? Final : 0) | (isCompressed ? Rsv1 : 0) | (int)opcode);
        switch (length)
        {
            case < SixteenBits:
                target[1] = (byte)length;
                return 2;
            case <= ushort.MaxValue:
                target[1] = SixteenBits;
                BinaryPrimitives.WriteUInt16BigEndian(target[2..], (ushort)length);
                return 4;
            default:
                target[1] = SixtyFourBits;
                BinaryPrimitives.WriteInt64BigEndian(target[2..], length);
                return LongestSent;
        }
    }

    // Only the first frame of a message may say that it is compressed (RFC 7692 6).
    private bool IsLawful(bool mayBeCompressed) =>
        Length >= 0
        && Opcode is Opcode.Continuation or Opcode.Text or Opcode.Binary or Opcode.Close or Opcode.Ping or Opcode.Pong
        && (!IsControl || (IsFinal && Length <= LongestControl))
        && (!IsCompressed || (mayBeCompressed && Opcode is Opcode.Text or Opcode.Binary));
}

/// <summary>What a frame carries (RFC 6455 11.8).</summary>
internal enum Opcode
{
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
}
