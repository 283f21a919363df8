using System.Buffers.Binary;
using System.Net;

namespace Busbar.Tests.Tools.Pcap;

/// <summary>A TCP connection in a capture.</summary>
internal sealed class CapturedConnection
{
    private readonly CaptureBuilder _capture;
    private readonly IPEndPoint _initiator;
    private readonly IPEndPoint _listener;
    private uint _initiatorNext = 0xFFFF_FFF0; // soon to wrap around
    private uint _listenerNext = 77;

    public CapturedConnection(CaptureBuilder capture, IPEndPoint initiator, IPEndPoint listener, bool hasBeginning = true)
    {
        _capture = capture;
        _initiator = initiator;
        _listener = listener;
        if (hasBeginning)
        {
            capture.Add(Segment(isFromInitiator: true, _initiatorNext, [], syn: true, ack: false));
            capture.Add(Segment(isFromInitiator: false, _listenerNext, [], syn: true, ack: true));
        }

        _initiatorNext++;
        _listenerNext++;
    }

    /// <summary>Sends octets in segments of a length.</summary>
    public void Send(bool isFromInitiator, ReadOnlySpan<byte> bytes, int segmentBytes = 1400)
    {
        for (int at = 0; at < bytes.Length; at += segmentBytes)
            _capture.Add(Next(isFromInitiator, bytes.Slice(at, Math.Min(segmentBytes, bytes.Length - at))));
    }

    /// <summary>The next segment, which the caller puts into the capture, or does not.</summary>
    public byte[] Next(bool isFromInitiator, ReadOnlySpan<byte> bytes)
    {
        byte[] segment = Segment(isFromInitiator, isFromInitiator ? _initiatorNext : _listenerNext, bytes, syn: false, ack: true);
        if (isFromInitiator)
            _initiatorNext = unchecked(_initiatorNext + (uint)bytes.Length);
        else
            _listenerNext = unchecked(_listenerNext + (uint)bytes.Length);
        return segment;
    }

    private byte[] Segment(bool isFromInitiator, uint sequence, ReadOnlySpan<byte> bytes, bool syn, bool ack)
    {
        IPEndPoint from = isFromInitiator ? _initiator : _listener;
        IPEndPoint to = isFromInitiator ? _listener : _initiator;
        byte[] segment = new byte[24 + bytes.Length]; // four octets of options
        BinaryPrimitives.WriteUInt16BigEndian(segment, (ushort)from.Port);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)to.Port);
        BinaryPrimitives.WriteUInt32BigEndian(segment.AsSpan(4), sequence);
        segment[12] = 6 << 4;
        segment[13] = (byte)((syn ? 2 : 0) | (ack ? 16 : 0));
        bytes.CopyTo(segment.AsSpan(24));
        return CaptureBuilder.IP(from.Address, to.Address, 6, segment);
    }
}
