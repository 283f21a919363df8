namespace Busbar.Tools.Pcap.Capture;

/// <summary>A packet as it was captured.</summary>
/// <param name="At">When.</param>
/// <param name="LinkType">What its first octets are (LINKTYPE_ of the capture formats).</param>
/// <param name="Bytes">The packet.</param>
internal readonly record struct CapturedPacket(DateTimeOffset At, int LinkType, ReadOnlyMemory<byte> Bytes);
