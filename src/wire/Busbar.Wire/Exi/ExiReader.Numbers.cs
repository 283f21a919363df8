using System.Numerics;
using System.Runtime.CompilerServices;

namespace Busbar.Wire.Exi;

/// <content>Numbers: seven bits to the octet, least significant first; signed ones after a sign bit.</content>
public ref partial struct ExiReader
{
    /// <summary>Reads a boolean with the constant zero bits before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Boolean(int zeros) => Code(zeros + 1, 2) != 0;

    /// <summary>Reads an unsigned integer behind constant zero bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong UnsignedWithin(int zeros, ulong min, ulong max)
    {
        var value = Unsigned(zeros, max);
        if (value < min || value > max)
        {
            Fail(ExiFault.OutOfRange);
        }

        return value;
    }

    /// <summary>Reads a signed integer behind constant zero bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long SignedWithin(int zeros, long min, long max)
    {
        var value = Signed(zeros);
        if (value < min || value > max)
        {
            Fail(ExiFault.OutOfRange);
        }

        return value;
    }

    /// <summary>Reads an unsigned integer of at most <paramref name="max"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Unsigned(int zeros, ulong max)
    {
        var first = Bits(zeros + 8);
        return first < 0x80 ? first : UnsignedRest(first, max);
    }

    /// <summary>Reads an xs:integer; the longest are serial numbers of certificates (20 octets).</summary>
    public BigInteger Integer(int zeros)
    {
        if (zeros > 0)
        {
            Zeros(zeros);
        }

        var isNegative = Bits(1) != 0;
        var magnitude = BigInteger.Zero;
        for (var group = 0; ; group++)
        {
            if (group == MaxIntegerGroups)
            {
                Fail(ExiFault.OutOfRange);
                return BigInteger.Zero;
            }

            var octet = Bits(8);
            magnitude |= (BigInteger)(octet & 0x7F) << (7 * group);
            if (octet < 0x80)
            {
                return isNegative ? -magnitude - 1 : magnitude;
            }
        }
    }

    /// <summary>64 groups of 7 bits hold 448 bits: more than twice the longest serial number of a certificate.</summary>
    internal const int MaxIntegerGroups = 64;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Signed(int zeros)
    {
        var first = Bits(zeros + 9);
        if (first < 0x80)
        {
            return first;
        }

        if (first >= 0x200)
        {
            Fail(ExiFault.Deviation);
            return 0;
        }

        var octet = first & 0xFF;
        var magnitude = octet < 0x80 ? octet : UnsignedRest(octet, long.MaxValue);
        return first < 0x100 ? (long)magnitude : -(long)magnitude - 1;
    }

    private ulong UnsignedRest(uint first, ulong max)
    {
        if (first > 0xFF)
        {
            Fail(ExiFault.Deviation);
            return 0;
        }

        ulong value = first & 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var octet = Bits(8);
            var group = (ulong)(octet & 0x7F);
            if (shift > 63 || (shift == 63 && group > 1) || (value |= group << shift) > max)
            {
                Fail(ExiFault.OutOfRange);
                return 0;
            }

            if (octet < 0x80)
            {
                // A stream that ended inside the number has given zero bits: the number is none, not its first half.
                return HasFailed ? 0 : value;
            }
        }
    }
}
