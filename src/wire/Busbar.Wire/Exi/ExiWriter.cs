using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Busbar.Wire.Exi;

/// <summary>Writes bits of an EXI stream into a caller's buffer, without allocating. A fault is kept; all later writes do nothing that shows.</summary>
public ref struct ExiWriter
{
    private readonly Span<byte> _target;
    private int _index;
    private ulong _pending;
    private int _free;
    private ExiFault _fault;
    private string? _detail;

    /// <summary>Writes from the start of <paramref name="target"/>.</summary>
    public ExiWriter(Span<byte> target)
    {
        _target = target;
        _free = 64;
    }

    /// <summary>How many bits have been written.</summary>
    public readonly int BitPosition => (_index * 8) + 64 - _free;

    /// <summary>Whether a fault has happened.</summary>
    public readonly bool HasFailed => _fault != ExiFault.None;

    /// <summary>The first fault.</summary>
    public readonly ExiError Error => new(_fault, BitPosition, _detail);

    /// <summary>Keeps the first fault.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fail(ExiFault fault, string? detail = null)
    {
        if (_fault == ExiFault.None)
        {
            _fault = fault;
            _detail = detail;
        }
    }

    /// <summary>Writes the low <paramref name="count"/> bits (0 to 32) of a value that has no higher ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Bits(uint value, int count)
    {
        var free = _free - count;
        _free = free;
        if (free >= 0)
        {
            _pending |= (ulong)value << free;
        }
        else
        {
            Spill(value, -free);
        }
    }

    /// <summary>Writes an enumeration index or bounded integer behind constant zero bits.</summary>
    /// <param name="value">The value less its lower bound.</param>
    /// <param name="count">The bits, constant ones included.</param>
    /// <param name="limit">How many values there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Code(int value, int count, int limit)
    {
        if ((uint)value >= (uint)limit)
        {
            Fail(ExiFault.OutOfRange);
            return;
        }

        Bits((uint)value, count);
    }

    /// <summary>Writes an unsigned integer behind constant zero bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Unsigned(ulong value, int zeros)
    {
        if (value < 0x80)
        {
            Bits((uint)value, zeros + 8);
        }
        else
        {
            UnsignedGroups(value, zeros);
        }
    }

    /// <summary>Writes a signed integer behind constant zero bits.</summary>
    public void Signed(long value, int zeros)
    {
        var sign = value < 0 ? 1u : 0u;
        var magnitude = (ulong)(value < 0 ? ~value : value);
        if (magnitude < 0x80)
        {
            Bits((sign << 8) | (uint)magnitude, zeros + 9);
        }
        else
        {
            Bits(sign, zeros + 1);
            UnsignedGroups(magnitude, 0);
        }
    }

    /// <summary>Writes an unsigned integer that has bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void UnsignedWithin(ulong value, int zeros, ulong min, ulong max)
    {
        if (value < min || value > max)
        {
            Fail(ExiFault.OutOfRange);
        }

        Unsigned(value, zeros);
    }

    /// <summary>Writes a signed integer that has bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SignedWithin(long value, int zeros, long min, long max)
    {
        if (value < min || value > max)
        {
            Fail(ExiFault.OutOfRange);
        }

        Signed(value, zeros);
    }

    /// <summary>Writes an xs:integer behind constant zero bits.</summary>
    public void Integer(BigInteger value, int zeros)
    {
        Span<byte> bytes = stackalloc byte[ExiReader.MaxIntegerGroups];
        if (!value.TryWriteBytes(bytes, out var length))
        {
            Fail(ExiFault.OutOfRange);
            return;
        }

        var isNegative = value.Sign < 0;
        Bits(isNegative ? 1u : 0u, zeros + 1);
        bytes = bytes[..length];
        if (isNegative)
        {
            foreach (ref var octet in bytes)
            {
                octet = (byte)~octet;
            }
        }

        var last = (length * 8) - 1;
        while (last > 0 && (bytes[last >> 3] >> (last & 7) & 1) == 0)
        {
            last--;
        }

        for (var bit = 0; bit <= last; bit += 7)
        {
            var two = bytes[bit >> 3] | ((bit >> 3) + 1 < length ? bytes[(bit >> 3) + 1] << 8 : 0);
            var group = (uint)(two >> (bit & 7)) & 0x7F;
            Bits(bit + 7 <= last ? group | 0x80 : group, 8);
        }
    }

    /// <summary>Writes a text in full, as a miss of the value table.</summary>
    public void Text(string value, int zeros, int min, int max)
    {
        var isAscii = Ascii.IsValid(value);
        var length = isAscii ? value.Length : CodePoints(value);
        if (length < min || length > max)
        {
            Fail(ExiFault.BadLength, value);
            return;
        }

        Unsigned((ulong)length + 2, zeros);
        if (!isAscii)
        {
            for (var rest = value.AsSpan(); rest.Length > 0;)
            {
                if (Rune.DecodeFromUtf16(rest, out var rune, out var units) != OperationStatus.Done)
                {
                    Fail(ExiFault.BadCharacter, value);
                    return;
                }

                Unsigned((ulong)rune.Value, 0);
                rest = rest[units..];
            }

            return;
        }

        var at = 0;
        for (; at + 4 <= value.Length; at += 4)
        {
            Bits(((uint)value[at] << 24) | ((uint)value[at + 1] << 16) | ((uint)value[at + 2] << 8) | value[at + 3], 32);
        }

        for (; at < value.Length; at++)
        {
            Bits(value[at], 8);
        }
    }

    /// <summary>Writes a binary value behind constant zero bits.</summary>
    public void Octets(Octets value, int zeros, int min, int max)
    {
        var octets = value.Span;
        if (octets.Length < min || octets.Length > max)
        {
            Fail(ExiFault.BadLength);
            return;
        }

        Unsigned((ulong)octets.Length, zeros);
        for (; octets.Length >= 4; octets = octets[4..])
        {
            Bits(BinaryPrimitives.ReadUInt32BigEndian(octets), 32);
        }

        foreach (var octet in octets)
        {
            Bits(octet, 8);
        }
    }

    /// <summary>Pads the last octet with zero bits.</summary>
    /// <returns>How many octets the stream has.</returns>
    public int Finish()
    {
        var used = 64 - _free;
        for (; used > 0; used -= 8)
        {
            if (_index >= _target.Length)
            {
                Fail(ExiFault.DestinationTooSmall);
                return 0;
            }

            _target[_index++] = (byte)(_pending >> 56);
            _pending <<= 8;
        }

        _free = 64;
        return _index;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Spill(uint value, int rest)
    {
        _pending |= (ulong)value >> rest;
        if (_index + 8 <= _target.Length)
        {
            BinaryPrimitives.WriteUInt64BigEndian(_target[_index..], _pending);
            _index += 8;
        }
        else
        {
            Fail(ExiFault.DestinationTooSmall);
        }

        _free = 64 - rest;
        _pending = (ulong)value << _free;
    }

    private void UnsignedGroups(ulong value, int zeros)
    {
        Bits((uint)(value & 0x7F) | (value > 0x7F ? 0x80u : 0), zeros + 8);
        for (value >>= 7; value != 0; value >>= 7)
        {
            Bits((uint)(value & 0x7F) | (value > 0x7F ? 0x80u : 0), 8);
        }
    }

    private static int CodePoints(string value)
    {
        var count = 0;
        foreach (var _ in value.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
