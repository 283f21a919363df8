using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Busbar.Wire.Exi;

/// <summary>Reads bits of an EXI stream. A fault is kept and stops the reading: all later reads give zero.</summary>
/// <remarks>
/// Generated decoders need no check after each read: constant zero bits of the grammar are read together with the value
/// behind them, and one comparison finds both a deviation and a value out of bounds.
/// </remarks>
public ref partial struct ExiReader
{
    private readonly ExiValueTable? _table;
    private ReadOnlySpan<byte> _data;
    private int _bit;
    private ExiFault _fault;
    private string? _detail;

    /// <summary>Reads from the start of <paramref name="data"/>.</summary>
    /// <param name="data">The stream.</param>
    /// <param name="table">Keeps the texts read so far, so that a peer may refer to them; null reads faster and refuses references.</param>
    public ExiReader(ReadOnlySpan<byte> data, ExiValueTable? table = null)
    {
        _data = data;
        _table = table;
    }

    /// <summary>How many bits have been read; after a fault, where it happened.</summary>
    public readonly int BitPosition => _bit;

    /// <summary>Whether a fault has happened.</summary>
    public readonly bool HasFailed => _fault != ExiFault.None;

    /// <summary>The first fault.</summary>
    public readonly ExiError Error => new(_fault, _bit, _detail);

    /// <summary>Keeps the first fault and ends the stream.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fail(ExiFault fault, string? detail = null)
    {
        if (_fault == ExiFault.None)
        {
            _fault = fault;
            _detail = detail;
            _data = default;
        }
    }

    /// <summary>Reads 1 to 32 bits, most significant first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Bits(int count)
    {
        var bit = _bit;
        var index = bit >> 3;
        if (index + 8 > _data.Length)
        {
            return BitsNearEnd(count);
        }

        var window = Window(index);
        _bit = bit + count;
        return (uint)((window << (bit & 7)) >> (64 - count));
    }

    /// <summary>Reads bits that the grammar knows to be zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Zeros(int count)
    {
        if (Bits(count) != 0)
        {
            Fail(ExiFault.Deviation);
        }
    }

    /// <summary>Reads an event code, a bounded integer or an enumeration index, with the constant zero bits before it.</summary>
    /// <param name="bits">The bits to read, constant ones included.</param>
    /// <param name="limit">How many values there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Code(int bits, int limit)
    {
        var value = Bits(bits);
        if (value >= (uint)limit)
        {
            Fail(ExiFault.Deviation);
            return 0;
        }

        return (int)value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong Window(int index)
    {
        var window = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(_data), index));
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(window) : window;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint BitsNearEnd(int count)
    {
        if (_fault != ExiFault.None)
        {
            return 0;
        }

        var length = _data.Length;
        if (_bit + count > length * 8)
        {
            Fail(ExiFault.EndOfStream);
            return 0;
        }

        var index = _bit >> 3;
        ulong window;
        if (length >= 8)
        {
            window = Window(length - 8) << ((index - (length - 8)) * 8);
        }
        else
        {
            window = 0;
            for (var at = index; at < length; at++)
            {
                window |= (ulong)_data[at] << (56 - ((at - index) * 8));
            }
        }

        var value = (uint)((window << (_bit & 7)) >> (64 - count));
        _bit += count;
        return value;
    }
}
