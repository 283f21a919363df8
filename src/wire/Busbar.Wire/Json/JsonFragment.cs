using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Busbar.Wire;

/// <summary>Any JSON value, kept as the well-formed UTF-8 bytes that were read and written back as they are.</summary>
public sealed class JsonFragment : IEquatable<JsonFragment>
{
    private readonly byte[] _utf8;

    /// <summary>Keeps bytes that a reader has checked.</summary>
    internal JsonFragment(byte[] utf8)
    {
        _utf8 = utf8;
    }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <summary>The kind of value.</summary>
    public JsonKind Kind => new JsonReader(_utf8, WireLimits.Default).PeekKind();

    /// <summary>Takes a JSON text if it is well-formed.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="limits">The limits on its depth.</param>
    /// <param name="fragment">The value.</param>
    /// <param name="error">What is wrong.</param>
    /// <returns>Whether it is well-formed.</returns>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8,
        WireLimits limits,
        [NotNullWhen(true)] out JsonFragment? fragment,
        [NotNullWhen(false)] out ProtocolError? error)
    {
        var reader = new JsonReader(utf8, limits);
        if (reader.TryReadFragment(out fragment) && reader.TryEnd())
        {
            error = null;
            return true;
        }

        fragment = null;
        error = reader.Error;
        return false;
    }

    /// <summary>A JSON text value.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public static JsonFragment OfText(string text)
    {
        return Written(text, static (ref JsonWriter writer, string value) => writer.Text(value));
    }

    /// <summary>A JSON number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static JsonFragment OfNumber(decimal number)
    {
        return Written(number, static (ref JsonWriter writer, decimal value) => writer.Number(value));
    }

    /// <summary>A JSON boolean.</summary>
    /// <param name="value">The boolean.</param>
    /// <returns>The value.</returns>
    public static JsonFragment OfBoolean(bool value)
    {
        return new JsonFragment(value ? "true"u8.ToArray() : "false"u8.ToArray());
    }

    /// <summary>A record as a JSON object.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="record">The record.</param>
    /// <returns>The value.</returns>
    public static JsonFragment Of<T>(T record)
        where T : class, IWireRecord<T>
    {
        return new JsonFragment(WireJson.ToUtf8(record));
    }

    /// <summary>Reads the value as a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="limits">The limits of the connection.</param>
    /// <param name="value">The record.</param>
    /// <param name="error">The first fault.</param>
    /// <returns>Whether the value is a valid record.</returns>
    public bool TryRead<T>(WireLimits limits, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out ProtocolError? error)
        where T : class, IWireRecord<T>
    {
        return WireJson.TryRead(_utf8, limits, out value, out error);
    }

    /// <summary>Reads the value as a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is one.</returns>
    public bool TryGetText([NotNullWhen(true)] out string? text)
    {
        var reader = new JsonReader(_utf8, WireLimits.Default);
        return reader.TryReadText(out text);
    }

    /// <summary>Reads the value as a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Whether it is one that a decimal can hold.</returns>
    public bool TryGetNumber(out decimal number)
    {
        var reader = new JsonReader(_utf8, WireLimits.Default);
        return reader.TryReadDecimal(out number);
    }

    /// <inheritdoc/>
    public bool Equals(JsonFragment? other)
    {
        return other is not null && _utf8.AsSpan().SequenceEqual(other._utf8);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj)
    {
        return Equals(obj as JsonFragment);
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(_utf8);
        return hash.ToHashCode();
    }

    /// <summary>The JSON text.</summary>
    /// <returns>The JSON text.</returns>
    public override string ToString()
    {
        return Encoding.UTF8.GetString(_utf8);
    }

    private delegate void WriteValue<in T>(ref JsonWriter writer, T value);

    private static JsonFragment Written<T>(T value, WriteValue<T> write)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new JsonWriter(output);
        write(ref writer, value);
        writer.Flush();
        return new JsonFragment(output.WrittenSpan.ToArray());
    }
}
