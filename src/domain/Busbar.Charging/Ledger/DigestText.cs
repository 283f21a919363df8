using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Busbar.Charging.Ledger;

/// <summary>Text that is written only to be digested: in a pooled buffer, without a string in between.</summary>
internal sealed class DigestText : IDisposable
{
    // An event with a handful of samples.
    private const int FirstSize = 1024;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    /// <summary>Appends text in the format of a culture.</summary>
    public void Add(IFormatProvider culture, [InterpolatedStringHandlerArgument(nameof(culture))] ref DefaultInterpolatedStringHandler text)
    {
        _ = culture;
        var most = Encoding.UTF8.GetMaxByteCount(text.Text.Length);
        if (_buffer.Length - _length < most)
            Grow(_length + most);
        _length += Encoding.UTF8.GetBytes(text.Text, _buffer.AsSpan(_length));
        text.Clear();
    }

    /// <summary>The first eight bytes of the text's SHA-256.</summary>
    public long Digest()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_buffer.AsSpan(0, _length), hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(size, 2 * _buffer.Length));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
