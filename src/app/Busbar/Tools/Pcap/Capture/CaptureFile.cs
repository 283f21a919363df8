using System.Buffers.Binary;
using Busbar.CommandLine;

namespace Busbar.Tools.Pcap.Capture;

/// <summary>Reads capture files of both formats, packet by packet.</summary>
internal static class CaptureFile
{
    /// <summary>No link carries a larger packet, and tools that capture cut at this length by default.</summary>
    public const int MaxPacketBytes = 256 * 1024;

    private const uint PcapNgSection = 0x0A0D0D0A;

    /// <summary>The packets of a file, in its order.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="takeSecrets">Receives the TLS key logs that the file holds.</param>
    /// <exception cref="InputException">The file is no capture, or damaged.</exception>
    public static IEnumerable<CapturedPacket> Read(Stream stream, Action<string> takeSecrets)
    {
        byte[] magic = new byte[4];
        if (stream.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) < magic.Length)
            throw new InputException("the file is too short for a capture");
        return BinaryPrimitives.ReadUInt32LittleEndian(magic) == PcapNgSection
            ? PcapNgReader.Read(stream, takeSecrets)
            : PcapReader.Read(stream, magic);
    }

    /// <summary>Reads exactly; false at the end of the file, where a capture that was cut short just ends.</summary>
    public static bool TryRead(Stream stream, Span<byte> target) => stream.ReadAtLeast(target, target.Length, throwOnEndOfStream: false) == target.Length;
}
