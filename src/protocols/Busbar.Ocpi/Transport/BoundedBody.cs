using System.Buffers;

namespace Busbar.Ocpi.Transport;

/// <summary>Reads a body no further than a bound.</summary>
internal static class BoundedBody
{
    private const int FirstRent = 16 * 1024;

    /// <summary>Reads to the end.</summary>
    /// <returns>The body, or null when it is longer than the bound.</returns>
    public static async Task<byte[]?> ReadAsync(Stream stream, int most, int? expected, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(expected ?? FirstRent, 1, most) + 1);
        try
        {
            var length = 0;
            while (true)
            {
                var read = await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
                length += read;
                if (read == 0 || length > most)
                {
                    return length > most ? null : buffer.AsSpan(0, length).ToArray();
                }

                if (length == buffer.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min((long)buffer.Length * 2, most + 1L));
                    buffer.AsSpan(0, length).CopyTo(larger);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
