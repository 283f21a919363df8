using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Busbar.Ocpp.Calls;

/// <summary>A random prefix for the connection and a counter: unique over restarts without remembering anything.</summary>
public sealed class MessageIds : IMessageIds
{
    private readonly string _prefix;
    private long _count;

    /// <summary>Takes the prefix from the system's random numbers.</summary>
    public MessageIds()
        : this(FromSystem())
    {
    }

    /// <summary>Takes the prefix from a seeded source, so that a simulation repeats.</summary>
    public MessageIds(Random random)
        : this(random.NextInt64())
    {
    }

    private MessageIds(long prefix) => _prefix = prefix.ToString("x16", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string Next() => string.Create(CultureInfo.InvariantCulture, $"{_prefix}-{Interlocked.Increment(ref _count)}");

    private static long FromSystem()
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        RandomNumberGenerator.Fill(bytes);
        return BinaryPrimitives.ReadInt64LittleEndian(bytes);
    }
}
