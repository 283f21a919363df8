using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Busbar.Wire.Exi;

/// <content>Texts and binary values.</content>
public ref partial struct ExiReader
{
    private const int TextOnStack = 256;

    /// <summary>Reads a text of <paramref name="min"/> to <paramref name="max"/> characters.</summary>
    /// <param name="name">The number of the qualified name, under which the value table keeps the text.</param>
    /// <param name="zeros">The constant zero bits before the text.</param>
    /// <param name="min">The least length in code points.</param>
    /// <param name="max">The greatest length in code points.</param>
    public string Text(int name, int zeros, int min, int max)
    {
        var code = Unsigned(zeros, int.MaxValue);
        if (code < 2)
        {
            return TextFromTable(name, isLocal: code == 0, min, max);
        }

        var length = (int)code - 2;
        if (length < min || length > max)
        {
            Fail(ExiFault.BadLength);
            return "";
        }

        if (length > ((_data.Length * 8) - _bit) / 8)
        {
            Fail(ExiFault.EndOfStream);
            return "";
        }

        if (length == 0)
        {
            return "";
        }

        var text = length <= TextOnStack ? ShortText(length) : LongText(length);
        _table?.Add(name, text);
        return text;
    }

    /// <summary>Reads a binary value of <paramref name="min"/> to <paramref name="max"/> octets.</summary>
    public Octets Octets(int zeros, int min, int max)
    {
        var length = Unsigned(zeros, int.MaxValue);
        if (length < (ulong)min || length > (ulong)max)
        {
            Fail(ExiFault.BadLength);
            return default;
        }

        if ((int)length > ((_data.Length * 8) - _bit) / 8)
        {
            Fail(ExiFault.EndOfStream);
            return default;
        }

        if (length == 0)
        {
            return default;
        }

        var octets = new byte[(int)length];
        CopyOctets(octets);
        return octets;
    }

    private void CopyOctets(Span<byte> target)
    {
        var index = _bit >> 3;
        var shift = _bit & 7;
        _bit += target.Length * 8;
        if (shift == 0)
        {
            _data.Slice(index, target.Length).CopyTo(target);
            return;
        }

        var at = 0;
        for (; at + 8 <= target.Length && index + at + 9 <= _data.Length; at += 8)
        {
            var octets = (Window(index + at) << shift) | ((uint)_data[index + at + 8] >> (8 - shift));
            BinaryPrimitives.WriteUInt64BigEndian(target[at..], octets);
        }

        for (; at < target.Length; at++)
        {
            target[at] = (byte)((_data[index + at] << shift) | (_data[index + at + 1] >> (8 - shift)));
        }
    }

    private string ShortText(int length)
    {
        Span<char> characters = stackalloc char[TextOnStack * 2];
        return new string(characters[..Characters(characters, length)]);
    }

    private string LongText(int length)
    {
        var rented = ArrayPool<char>.Shared.Rent(length * 2);
        var text = new string(rented, 0, Characters(rented, length));
        ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Characters(scoped Span<char> target, int length)
    {
        var written = 0;
        for (var at = 0; at < length; at++)
        {
            if (length - at >= 4 && ((_bit >> 3) + 8) <= _data.Length)
            {
                var four = (uint)((Window(_bit >> 3) << (_bit & 7)) >> 32);
                if ((four & 0x80808080) == 0)
                {
                    target[written] = (char)(four >> 24);
                    target[written + 1] = (char)((four >> 16) & 0xFF);
                    target[written + 2] = (char)((four >> 8) & 0xFF);
                    target[written + 3] = (char)(four & 0xFF);
                    written += 4;
                    at += 3;
                    _bit += 32;
                    continue;
                }
            }

            var point = (uint)Unsigned(0, 0x10FFFF);
            if (point < 0xD800 || (point > 0xDFFF && point < 0x10000))
            {
                target[written++] = (char)point;
            }
            else if (point <= 0xDFFF)
            {
                Fail(ExiFault.BadCharacter);
                return written;
            }
            else
            {
                point -= 0x10000;
                target[written++] = (char)(0xD800 + (point >> 10));
                target[written++] = (char)(0xDC00 + (point & 0x3FF));
            }
        }

        return written;
    }

    private string TextFromTable(int name, bool isLocal, int min, int max)
    {
        if (_fault != ExiFault.None)
        {
            return "";
        }

        if (_table is null)
        {
            Fail(ExiFault.TableNeeded);
            return "";
        }

        var count = isLocal ? _table.CountOf(name) : _table.Count;
        var bits = BitsFor(count);
        var entry = bits == 0 ? 0 : (int)Bits(bits);
        if (_fault != ExiFault.None)
        {
            return "";
        }

        if (entry >= count)
        {
            Fail(ExiFault.BadTableEntry);
            return "";
        }

        var text = isLocal ? _table.Local(name, entry) : _table.Global(entry);
        if (text.Length < min || text.Length > max)
        {
            Fail(ExiFault.BadLength);
        }

        return text;
    }

    private static int BitsFor(int count) => count <= 1 ? 0 : 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)(count - 1));
}
