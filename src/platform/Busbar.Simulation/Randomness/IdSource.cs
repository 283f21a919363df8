using System.Security.Cryptography;

namespace Busbar.Simulation;

/// <summary>Where new ids come from.</summary>
public abstract class IdSource
{
    /// <summary>Ids that no one can guess, for real use.</summary>
    public static IdSource System { get; } = new SystemIdSource();

    /// <summary>A new id (RFC 9562 version 4).</summary>
    public abstract Guid NewId();

    private protected static Guid Version4(Span<byte> bytes)
    {
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private sealed class SystemIdSource : IdSource
    {
        public override Guid NewId()
        {
            Span<byte> bytes = stackalloc byte[16];
            RandomNumberGenerator.Fill(bytes);
            return Version4(bytes);
        }
    }
}

/// <summary>Ids that follow from a seed.</summary>
public sealed class SeededIdSource(Random random) : IdSource
{
    /// <inheritdoc/>
    public override Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return Version4(bytes);
    }
}
