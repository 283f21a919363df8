using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Busbar.Wire;

/// <summary>Reads, validates and writes wire records as JSON. Nothing here throws on input.</summary>
public static class WireJson
{
    /// <summary>Reads one record that fills the input; white space around it is allowed.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <param name="value">The record, complete and valid.</param>
    /// <param name="error">The first fault.</param>
    /// <returns>Whether the input is a valid record.</returns>
    public static bool TryRead<T>(
        ReadOnlySpan<byte> utf8,
        WireLimits limits,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out ProtocolError? error)
        where T : class, IWireRecord<T>
    {
        var reader = new JsonReader(utf8, limits);
        if (T.TryReadJson(ref reader, out value) && reader.TryEnd())
        {
            error = null;
            return true;
        }

        value = null;
        error = reader.Error;
        return false;
    }

    /// <summary>Reads one record at the start of the input and says where it ends, for payloads inside a frame.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="utf8">The input from the record on.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <param name="value">The record, complete and valid.</param>
    /// <param name="error">The first fault.</param>
    /// <param name="consumed">How many bytes the record took.</param>
    /// <returns>Whether the input starts with a valid record.</returns>
    public static bool TryReadPrefix<T>(
        ReadOnlySpan<byte> utf8,
        WireLimits limits,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out ProtocolError? error,
        out int consumed)
        where T : class, IWireRecord<T>
    {
        var reader = new JsonReader(utf8, limits);
        var isValid = T.TryReadJson(ref reader, out value);
        error = isValid ? null : reader.Error;
        consumed = reader.Position;
        return isValid;
    }

    /// <summary>Reads a JSON array of records that fills the input.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <param name="values">The records.</param>
    /// <param name="error">The first fault; its path starts with the index of the item.</param>
    /// <returns>Whether the input is an array of valid records.</returns>
    public static bool TryReadList<T>(
        ReadOnlySpan<byte> utf8,
        WireLimits limits,
        [NotNullWhen(true)] out IReadOnlyList<T>? values,
        [NotNullWhen(false)] out ProtocolError? error)
        where T : class, IWireRecord<T>
    {
        var reader = new JsonReader(utf8, limits);
        if (TryReadItems(ref reader, out values) && reader.TryEnd())
        {
            error = null;
            return true;
        }

        values = null;
        error = reader.Error;
        return false;
    }

    /// <summary>Reads a record as far as it can be read, and tells everything that is wrong with it.</summary>
    /// <typeparam name="T">The record; a tolerant one (<see cref="WireReadingAttribute.IsTolerant"/>).</typeparam>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <param name="faults">The faults in the order of the text; the first hundred of very many.</param>
    /// <returns>The record without what could not be kept, or null when a required property is missing or unreadable.</returns>
    public static T? ReadAll<T>(ReadOnlySpan<byte> utf8, WireLimits limits, out IReadOnlyList<ProtocolError> faults)
        where T : class, IWireRecord<T>
    {
        var collected = new CollectedFaults();
        var reader = new JsonReader(utf8, limits, collected);
        var mark = reader.Mark();
        var isRead = (T.TryReadJson(ref reader, out var value) || reader.TryPass(mark)) && reader.TryEnd();
        faults = isRead ? collected.Locate(utf8, limits) : [.. collected.Locate(utf8, limits), reader.Error];
        return isRead ? value : null;
    }

    /// <summary>Reads the records of a JSON array as far as they can be read, and tells everything that is wrong with them.</summary>
    /// <typeparam name="T">The record; a tolerant one (<see cref="WireReadingAttribute.IsTolerant"/>).</typeparam>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <param name="faults">The faults in the order of the text; the first hundred of very many.</param>
    /// <returns>The records that could be read, or null when the text is no array.</returns>
    public static IReadOnlyList<T>? ReadAllItems<T>(ReadOnlySpan<byte> utf8, WireLimits limits, out IReadOnlyList<ProtocolError> faults)
        where T : class, IWireRecord<T>
    {
        var collected = new CollectedFaults();
        var reader = new JsonReader(utf8, limits, collected);
        var isRead = TryReadGoodItems<T>(ref reader, out var values) && reader.TryEnd();
        faults = isRead ? collected.Locate(utf8, limits) : [.. collected.Locate(utf8, limits), reader.Error];
        return isRead ? values : null;
    }

    /// <summary>Checks an input against a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <returns>The first fault, or null when the input is valid.</returns>
    public static ProtocolError? Validate<T>(ReadOnlySpan<byte> utf8, WireLimits limits)
        where T : class, IWireRecord<T>
    {
        return TryRead<T>(utf8, limits, out _, out var error) ? null : error;
    }

    /// <summary>Writes a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="output">Where to.</param>
    /// <param name="value">The record.</param>
    public static void Write<T>(IBufferWriter<byte> output, T value)
        where T : class, IWireRecord<T>
    {
        var writer = new JsonWriter(output);
        value.WriteJson(ref writer);
        writer.Flush();
    }

    /// <summary>Writes records as a JSON array.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="output">Where to.</param>
    /// <param name="values">The records.</param>
    public static void WriteList<T>(IBufferWriter<byte> output, IReadOnlyList<T> values)
        where T : class, IWireRecord<T>
    {
        var writer = new JsonWriter(output);
        writer.BeginArray();
        for (var index = 0; index < values.Count; index++)
        {
            writer.Item();
            values[index].WriteJson(ref writer);
        }

        writer.EndArray();
        writer.Flush();
    }

    /// <summary>Writes a record into a new array.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="value">The record.</param>
    /// <returns>The JSON text.</returns>
    public static byte[] ToUtf8<T>(T value)
        where T : class, IWireRecord<T>
    {
        var output = new ArrayBufferWriter<byte>(256);
        Write(output, value);
        return output.WrittenSpan.ToArray();
    }

    private static bool TryReadGoodItems<T>(ref JsonReader reader, [NotNullWhen(true)] out IReadOnlyList<T>? values)
        where T : class, IWireRecord<T>
    {
        values = null;
        if (!reader.BeginArray())
        {
            return false;
        }

        var items = new JsonItems<T>();
        while (reader.NextItem())
        {
            var mark = reader.Mark();
            if (T.TryReadJson(ref reader, out var item))
            {
                items.Add(item);
            }
            else if (!reader.TryPass(mark))
            {
                return false;
            }
        }

        values = items.ToArray();
        return !reader.HasFailed;
    }

    private static bool TryReadItems<T>(ref JsonReader reader, [NotNullWhen(true)] out IReadOnlyList<T>? values)
        where T : class, IWireRecord<T>
    {
        values = null;
        if (!reader.BeginArray())
        {
            return false;
        }

        var items = new JsonItems<T>();
        while (reader.NextItem())
        {
            if (!T.TryReadJson(ref reader, out var item))
            {
                return reader.Within(items.Count);
            }

            items.Add(item);
        }

        values = items.ToArray();
        return !reader.HasFailed;
    }
}
