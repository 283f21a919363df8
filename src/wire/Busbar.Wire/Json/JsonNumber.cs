namespace Busbar.Wire;

/// <summary>A JSON number as sign, digits and power of ten, without trailing zeros: exact for any length of token.</summary>
internal readonly ref struct JsonNumber
{
    // Beyond this every exponent means the same: far too large or zero after rounding.
    private const int ExponentCap = 100_000_000;
    private const int DecimalDigits = 28;

    private readonly ReadOnlySpan<byte> _token;
    private readonly bool _isNegative;
    private readonly int _firstDigit;
    private readonly int _digitCount;
    private readonly long _exponent;

    /// <summary>Takes a token of the number grammar apart.</summary>
    public JsonNumber(ReadOnlySpan<byte> token)
    {
        _isNegative = token[0] == '-';
        var mantissaEnd = token.IndexOfAny((byte)'e', (byte)'E');
        if (mantissaEnd >= 0)
        {
            _exponent = ParseExponent(token[(mantissaEnd + 1)..]);
            token = token[..mantissaEnd];
        }

        var written = token.Length;
        var point = token.IndexOf((byte)'.');
        var end = written;
        while (end > 0 && token[end - 1] is (byte)'0' or (byte)'.')
        {
            end--;
        }

        var start = _isNegative ? 1 : 0;
        while (start < end && token[start] is (byte)'0' or (byte)'.')
        {
            start++;
        }

        _token = token;
        _firstDigit = start;
        _digitCount = end - start - (point > start && point < end ? 1 : 0);
        if (end <= start)
        {
            _digitCount = 0;
            _exponent = 0;
            WrittenPlaces = mantissaEnd < 0 && point >= 0 ? written - point - 1 : 0;
            return;
        }

        // The power of ten of the last digit that is kept.
        _exponent += point < 0 || end <= point ? (point < 0 ? written : point) - end : -(end - point - 1);
        WrittenPlaces = mantissaEnd < 0 && point >= 0 ? written - point - 1 : 0;
    }

    /// <summary>How many decimal places the value needs.</summary>
    public int Places => _exponent < 0 ? (int)Math.Min(-_exponent, int.MaxValue) : 0;

    // The places as written, which a decimal keeps: 7.00 stays 7.00.
    private int WrittenPlaces { get; }

    /// <summary>The value as an integer of 64 bits.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (_digitCount + _exponent > 19)
        {
            return false;
        }

        Int128 magnitude = 0;
        foreach (var digit in Digits())
        {
            magnitude = (magnitude * 10) + digit;
        }

        for (var power = 0; power < _exponent; power++)
        {
            magnitude *= 10;
        }

        magnitude = _isNegative ? -magnitude : magnitude;
        if (magnitude < long.MinValue || magnitude > long.MaxValue)
        {
            return false;
        }

        value = (long)magnitude;
        return true;
    }

    /// <summary>The value as a decimal, rounded half to even at the 28th significant digit.</summary>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        if (_digitCount == 0)
        {
            value = new decimal(0, 0, 0, _isNegative, (byte)Math.Min(WrittenPlaces, DecimalDigits));
            return true;
        }

        if (_digitCount + _exponent > DecimalDigits)
        {
            return false;
        }

        var keep = (int)Math.Min(_digitCount, Math.Max(0, Math.Min(DecimalDigits, _digitCount + _exponent + DecimalDigits)));
        UInt128 magnitude = 0;
        var index = 0;
        var roundUp = false;
        foreach (var digit in Digits())
        {
            if (index < keep)
            {
                magnitude = (magnitude * 10) + (uint)digit;
            }
            else
            {
                var isHalf = digit == 5 && index == _digitCount - 1;
                roundUp = digit > 5 || (digit == 5 && !isHalf) || (isHalf && !UInt128.IsEvenInteger(magnitude));
                break;
            }

            index++;
        }

        var exponent = _exponent + (_digitCount - keep);
        magnitude += roundUp && exponent >= -DecimalDigits ? 1u : 0u;
        if (exponent < -DecimalDigits)
        {
            return true;
        }

        return TryScale(magnitude, exponent, out value);
    }

    private bool TryScale(UInt128 magnitude, long exponent, out decimal value)
    {
        var places = Math.Min(Math.Max(-exponent, WrittenPlaces), DecimalDigits);
        // Widen to the places as written, or to an integer; stop where 96 bits end.
        for (var power = exponent; power > -places; power--)
        {
            if (magnitude > MaxMagnitude / 10)
            {
                if (power <= 0)
                {
                    places = -power;
                    break;
                }

                value = 0;
                return false;
            }

            magnitude *= 10;
        }

        value = new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), (int)(uint)(magnitude >> 64), _isNegative, (byte)places);
        return true;
    }

    private static UInt128 MaxMagnitude => (UInt128.One << 96) - 1;

    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        var isNegative = text[0] == '-';
        long exponent = 0;
        foreach (var digit in text)
        {
            if (digit is (byte)'-' or (byte)'+')
            {
                continue;
            }

            exponent = Math.Min((exponent * 10) + (digit - '0'), ExponentCap);
        }

        return isNegative ? -exponent : exponent;
    }

    private DigitEnumerator Digits()
    {
        return new DigitEnumerator(_token[_firstDigit..], _digitCount);
    }

    private ref struct DigitEnumerator(ReadOnlySpan<byte> text, int count)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private int _left = count;
        private int _index = -1;

        public readonly int Current => _text[_index] - '0';

        public readonly DigitEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_left == 0)
            {
                return false;
            }

            _left--;
            _index++;
            if (_text[_index] == '.')
            {
                _index++;
            }

            return true;
        }
    }
}
