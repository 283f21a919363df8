namespace Busbar.Wire;

public ref partial struct JsonReader
{
    private const int SafeInt64Digits = 18;

    /// <summary>Reads an integer of 32 bits; <c>1.0</c> and <c>1e2</c> are integers, <c>1.5</c> is not.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>Whether an integer of that size stands here.</returns>
    public bool TryReadInt32(out int value)
    {
        if (TryReadInt64(out var wide) && wide is >= int.MinValue and <= int.MaxValue)
        {
            value = (int)wide;
            return true;
        }

        value = 0;
        return FailRange();
    }

    /// <summary>Reads an integer of 64 bits; <c>1.0</c> and <c>1e2</c> are integers, <c>1.5</c> is not.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>Whether an integer of that size stands here.</returns>
    public bool TryReadInt64(out long value)
    {
        value = 0;
        var next = Peek();
        var index = _position + (next == '-' ? 1 : 0);
        var start = index;
        long digits = 0;
        while ((uint)index < (uint)_data.Length && (uint)(_data[index] - '0') <= 9)
        {
            digits = unchecked((digits * 10) + (_data[index] - '0'));
            index++;
        }

        var count = index - start;
        var isPlain = count is > 0 and <= SafeInt64Digits
            && (count == 1 || _data[start] != '0')
            && ((uint)index >= (uint)_data.Length || _data[index] is not ((byte)'.' or (byte)'e' or (byte)'E'));
        if (!isPlain)
        {
            return TryReadRareInt64(out value);
        }

        value = next == '-' ? -digits : digits;
        _position = index;
        return true;
    }

    /// <summary>Reads a number exactly; digits beyond the 28th significant one are rounded.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Whether a number that a decimal can hold stands here.</returns>
    public bool TryReadDecimal(out decimal value)
    {
        return TryReadDecimal(int.MaxValue, out value);
    }

    /// <summary>Reads a number exactly and checks its decimal places; trailing zeros do not count.</summary>
    /// <param name="maxPlaces">The most places after the decimal point.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether a number with so few places stands here.</returns>
    public bool TryReadDecimal(int maxPlaces, out decimal value)
    {
        value = 0;
        if (PeekKind() != JsonKind.Number)
        {
            return TryReadTextAsNumber(out value) || FailType("a number");
        }

        if (!TryScanNumber(out var token))
        {
            return false;
        }

        var number = new JsonNumber(token);
        if (number.Places > maxPlaces && !Tolerate(WireFault.TooPrecise, $"The number has more than {maxPlaces} decimal places."))
        {
            return false;
        }

        return number.TryGetDecimal(out value) || FailRange();
    }

    private bool TryReadRareInt64(out long value)
    {
        value = 0;
        if (PeekKind() != JsonKind.Number)
        {
            var isWhole = TryReadTextAsNumber(out var text) && text == decimal.Truncate(text) && Math.Abs(text) <= long.MaxValue;
            value = isWhole ? (long)text : 0;
            return isWhole || FailType("an integer");
        }

        if (!TryScanNumber(out var token))
        {
            return false;
        }

        var number = new JsonNumber(token);
        if (number.Places > 0)
        {
            return Fail(WireFault.WrongType, "The number is not an integer.");
        }

        return number.TryGetInt64(out value) || FailRange();
    }

    // Number grammar (RFC 8259 6); stands on the first byte.
    private bool TryScanNumber(out ReadOnlySpan<byte> token)
    {
        var start = _position;
        if (_data[_position] == '-')
        {
            _position++;
        }

        var first = _position;
        var isNumber = TakeDigits() && (_data[first] != '0' || _position == first + 1);
        if (isNumber && Next() == '.')
        {
            _position++;
            isNumber = TakeDigits();
        }

        if (isNumber && (Next() | 0x20) == 'e')
        {
            _position++;
            if (Next() is (byte)'+' or (byte)'-')
            {
                _position++;
            }

            isNumber = TakeDigits();
        }

        token = _data[start.._position];
        return isNumber || FailSyntax();
    }

    private readonly byte Next()
    {
        return (uint)_position < (uint)_data.Length ? _data[_position] : (byte)0;
    }

    private bool TakeDigits()
    {
        var start = _position;
        while ((uint)(Next() - '0') <= 9)
        {
            _position++;
        }

        return _position > start;
    }
}
