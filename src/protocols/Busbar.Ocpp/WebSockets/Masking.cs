using System.Numerics;
using System.Runtime.InteropServices;

namespace Busbar.Ocpp.WebSockets;

/// <summary>Takes the mask off a client's payload (RFC 6455 5.3).</summary>
internal static class Masking
{
    /// <summary>Copies without the mask; source and target may be the same memory.</summary>
    /// <param name="source">Masked bytes.</param>
    /// <param name="target">Where they go; as long as the source.</param>
    /// <param name="mask">The frame's mask, first byte lowest.</param>
    /// <param name="position">How many bytes of the frame came before.</param>
    public static void Remove(ReadOnlySpan<byte> source, Span<byte> target, uint mask, long position)
    {
        // hot path: ocpp-call
        mask = BitOperations.RotateRight(mask, 8 * (int)(position & 3));
        var pattern = Vector.AsVectorByte(new Vector<uint>(mask));
        var done = 0;
        for (; done <= source.Length - Vector<byte>.Count; done += Vector<byte>.Count)
        {
            (new Vector<byte>(source[done..]) ^ pattern).CopyTo(target[done..]);
        }

        var bytes = MemoryMarshal.AsBytes(new ReadOnlySpan<uint>(in mask));
        for (; done < source.Length; done++)
        {
            target[done] = (byte)(source[done] ^ bytes[done & 3]);
        }
    }
}
