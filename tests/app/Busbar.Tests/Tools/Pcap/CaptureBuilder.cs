using System.Buffers.Binary;
using System.Net;

namespace Busbar.Tests.Tools.Pcap;

/// <summary>Writes captures of connections that were never on a wire.</summary>
internal sealed class CaptureBuilder
{
    private readonly List<(int LinkType, byte[] Packet)> _packets = [];

    /// <summary>How packets are wrapped from now on.</summary>
    public int LinkType { get; set; } = 1;

    /// <summary>Key logs that go into the capture itself.</summary>
    public List<string> Secrets { get; } = [];

    public IReadOnlyList<(int LinkType, byte[] Packet)> Packets => _packets;

    public void Add(byte[] ip) => _packets.Add((LinkType, Wrap(LinkType, ip)));

    public void AddAt(int index, byte[] ip) => _packets.Insert(index, (LinkType, Wrap(LinkType, ip)));

    public void Udp(IPEndPoint from, IPEndPoint to, byte[] payload)
    {
        byte[] datagram = new byte[8 + payload.Length];
        BinaryPrimitives.WriteUInt16BigEndian(datagram, (ushort)from.Port);
        BinaryPrimitives.WriteUInt16BigEndian(datagram.AsSpan(2), (ushort)to.Port);
        BinaryPrimitives.WriteUInt16BigEndian(datagram.AsSpan(4), (ushort)datagram.Length);
        payload.CopyTo(datagram, 8);
        Add(IP(from.Address, to.Address, 17, datagram));
    }

    /// <summary>The capture as pcap.</summary>
    public byte[] ToPcap(bool isLittle = true, bool isNano = false)
    {
        var file = new MemoryStream();
        Word(file, isNano ? 0xA1B23C4D : 0xA1B2C3D4, isLittle);
        Half(file, 2, isLittle);
        Half(file, 4, isLittle);
        Word(file, 0, isLittle);
        Word(file, 0, isLittle);
        Word(file, 262144, isLittle);
        Word(file, (uint)_packets[0].LinkType, isLittle);
        for (int at = 0; at < _packets.Count; at++)
        {
            Word(file, 1_760_000_000, isLittle);
            Word(file, (uint)(at * (isNano ? 1_000_000 : 1_000)), isLittle);
            Word(file, (uint)_packets[at].Packet.Length, isLittle);
            Word(file, (uint)_packets[at].Packet.Length, isLittle);
            file.Write(_packets[at].Packet);
        }

        return file.ToArray();
    }

    /// <summary>The capture as pcapng, one interface for each kind of link.</summary>
    public byte[] ToPcapNg(bool isLittle = true)
    {
        var file = new MemoryStream();
        Block(file, 0x0A0D0D0A, isLittle, body =>
        {
            Word(body, 0x1A2B3C4D, isLittle);
            Half(body, 1, isLittle);
            Half(body, 0, isLittle);
            body.Write(Enumerable.Repeat((byte)0xFF, 8).ToArray());
        });
        foreach (string secret in Secrets)
        {
            Block(file, 10, isLittle, body =>
            {
                byte[] text = System.Text.Encoding.ASCII.GetBytes(secret);
                Word(body, 0x544C534B, isLittle);
                Word(body, (uint)text.Length, isLittle);
                body.Write(text);
            });
        }

        var links = _packets.Select(packet => packet.LinkType).Distinct().ToList();
        foreach (int link in links)
        {
            Block(file, 1, isLittle, body =>
            {
                Half(body, (ushort)link, isLittle);
                Half(body, 0, isLittle);
                Word(body, 0, isLittle);
                Half(body, 9, isLittle); // nanoseconds
                Half(body, 1, isLittle);
                body.Write([9, 0, 0, 0]);
            });
        }

        Block(file, 0x0BAD, isLittle, body => body.Write([1, 2, 3, 4])); // a kind that readers skip
        for (int at = 0; at < _packets.Count; at++)
        {
            ulong time = (1_760_000_000UL * 1_000_000_000) + ((ulong)at * 1_000_000);
            (int link, byte[] packet) = _packets[at];
            Block(file, 6, isLittle, body =>
            {
                Word(body, (uint)links.IndexOf(link), isLittle);
                Word(body, (uint)(time >> 32), isLittle);
                Word(body, (uint)time, isLittle);
                Word(body, (uint)packet.Length, isLittle);
                Word(body, (uint)packet.Length, isLittle);
                body.Write(packet);
            });
        }

        return file.ToArray();
    }

    /// <summary>An IP packet of either version, as the addresses are.</summary>
    public static byte[] IP(IPAddress from, IPAddress to, byte protocol, byte[] payload)
    {
        bool isV6 = from.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6;
        byte[] packet = new byte[(isV6 ? 40 : 20) + payload.Length];
        if (isV6)
        {
            packet[0] = 0x60;
            BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(4), (ushort)payload.Length);
            packet[6] = protocol;
            from.GetAddressBytes().CopyTo(packet, 8);
            to.GetAddressBytes().CopyTo(packet, 24);
        }
        else
        {
            packet[0] = 0x45;
            BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(2), (ushort)packet.Length);
            packet[9] = protocol;
            from.GetAddressBytes().CopyTo(packet, 12);
            to.GetAddressBytes().CopyTo(packet, 16);
        }

        payload.CopyTo(packet, isV6 ? 40 : 20);
        return packet;
    }

    private static byte[] Wrap(int linkType, byte[] ip)
    {
        byte[] type = (ip[0] >> 4) == 6 ? [0x86, 0xDD] : [0x08, 0x00];
        return linkType switch
        {
            0 => [30, 0, 0, 0, .. ip],
            1 => [.. new byte[12], 0x81, 0x00, 0x00, 0x05, .. type, .. ip], // in a VLAN
            101 => ip,
            113 => [.. new byte[14], .. type, .. ip],
            276 => [.. type, .. new byte[18], .. ip],
            _ => throw new ArgumentOutOfRangeException(nameof(linkType)),
        };
    }

    private static void Block(MemoryStream file, uint type, bool isLittle, Action<MemoryStream> write)
    {
        var body = new MemoryStream();
        write(body);
        while (body.Length % 4 != 0)
            body.WriteByte(0);
        uint length = (uint)body.Length + 12;
        Word(file, type, isLittle);
        Word(file, length, isLittle);
        file.Write(body.ToArray());
        Word(file, length, isLittle);
    }

    private static void Word(MemoryStream file, uint value, bool isLittle)
    {
        byte[] bytes = new byte[4];
        if (isLittle)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        else
            BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        file.Write(bytes);
    }

    private static void Half(MemoryStream file, ushort value, bool isLittle) =>
        file.Write(isLittle ? [(byte)value, (byte)(value >> 8)] : [(byte)(value >> 8), (byte)value]);
}
