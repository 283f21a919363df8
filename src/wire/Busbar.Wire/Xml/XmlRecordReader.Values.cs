using System.Globalization;
using System.Text;

namespace Busbar.Wire.Xml;

/// <summary>Reads the text form of one value.</summary>
/// <typeparam name="T">The value.</typeparam>
public delegate bool TryParseText<T>(string text, out T value);

public sealed partial class XmlRecordReader
{
    private const int LongestNumber = 256; // no number that means anything is longer; the parsers below are linear all the same

    /// <summary>The truth value of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public bool ToBoolean(string text) => Collapse(text) switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => Bad<bool>(text, "true or false"),
    };

    /// <summary>The unsigned integer of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value.</param>
    /// <returns>The value.</returns>
    public uint ToUInt32(string text, uint min = uint.MinValue, uint max = uint.MaxValue)
    {
        var digits = Collapse(text);
        if (digits.Length is 0 or > LongestNumber || !uint.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return Bad<uint>(text, "an unsigned integer");
        }

        if (value < min || value > max)
        {
            Fail(WireFault.OutOfRange, "The number is outside its bounds.");
        }

        return value;
    }

    /// <summary>The binary fraction of a text; INF, -INF and NaN are numbers of XML.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public double ToFloat(string text)
    {
        var number = Collapse(text);
        switch (number)
        {
            case "INF":
                return double.PositiveInfinity;
            case "-INF":
                return double.NegativeInfinity;
            case "NaN":
                return double.NaN;
        }

        return number.Length is > 0 and <= LongestNumber && !char.IsAsciiLetter(number[^1])
            && double.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            ? value
            : Bad<double>(text, "a number");
    }

    /// <summary>The decimal of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public decimal ToDecimal(string text)
    {
        var number = Collapse(text);
        return number.Length is > 0 and <= LongestNumber
            && decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : Bad<decimal>(text, "a decimal number");
    }

    /// <summary>The value of a text that has a form of its own.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public T ToTextOf<T>(string text)
        where T : struct, IWireText<T> => T.TryParse(text, out var value) ? value : Bad<T>(text, T.Expected);

    /// <summary>The member of an enumeration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="parse">Finds the member.</param>
    /// <param name="keepsSpace">Whether white space counts.</param>
    /// <returns>The member.</returns>
    public T ToEnum<T>(string text, TryParseText<T> parse, bool keepsSpace)
        where T : struct, Enum
    {
        if (parse(keepsSpace ? text : Collapse(text), out var value))
        {
            return value;
        }

        if (!_hasFailed)
        {
            Fail(WireFault.NotInEnum, $"'{Shown(text)}' is not one of the listed values.");
        }

        return value;
    }

    /// <summary>A text that may only be one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="only">What it must be; an empty element stands for it.</param>
    /// <returns>The text.</returns>
    public string ToFixed(string text, string only)
    {
        if (text.Length > 0 && text != only && !_hasFailed)
        {
            Fail(WireFault.NotInEnum, $"'{Shown(text)}' is not '{only}'.");
        }

        return only;
    }

    /// <summary>Removes white space at both ends and makes one space of it elsewhere (xs:token).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The token.</returns>
    public static string Collapse(string text)
    {
        var isToken = text.Length == 0 || (text[0] > ' ' && text[^1] > ' ');
        for (var index = 1; isToken && index < text.Length; index++)
        {
            isToken = text[index] > ' ' || (text[index] == ' ' && text[index - 1] > ' ');
        }

        if (isToken)
        {
            return text;
        }

        var token = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit is ' ' or '\t' or '\n' or '\r')
            {
                if (token.Length > 0 && token[^1] != ' ')
                {
                    token.Append(' ');
                }
            }
            else
            {
                token.Append(unit);
            }
        }

        return token.ToString().TrimEnd(' ');
    }

    private T Bad<T>(string text, string expected)
    {
        if (!_hasFailed)
        {
            Fail(WireFault.BadFormat, $"'{Shown(text)}' is not {expected}.");
        }

        return default!;
    }
}
