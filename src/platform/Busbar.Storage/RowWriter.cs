using System.Buffers;
using System.Globalization;
using System.Text;
using SQLitePCL;

namespace Busbar.Storage;

/// <summary>Receives the columns of a row one after the other, without boxing them.</summary>
public ref struct RowWriter
{
    private const int StackBytes = 256; // most texts are identifiers; longer ones rent

    private readonly sqlite3_stmt _statement;
    private int _index;

    internal RowWriter(sqlite3_stmt statement) => _statement = statement;

    internal readonly int Count => _index;

    /// <summary>Writes a text or NULL.</summary>
    public void Add(string? text)
    {
        if (text is null)
        {
            AddNull();
            return;
        }

        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (size <= StackBytes)
        {
            Span<byte> bytes = stackalloc byte[StackBytes];
            AddUtf8(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(size);
        AddUtf8(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Writes a text that is already UTF-8, for example a frame as received.</summary>
    public void AddUtf8(scoped ReadOnlySpan<byte> text)
    {
        // An empty span has no address and would be bound as NULL.
        Check(text.IsEmpty
            ? raw.sqlite3_bind_text(_statement, ++_index, "")
            : raw.sqlite3_bind_text(_statement, ++_index, text));
    }

    /// <summary>Writes bytes.</summary>
    public void Add(scoped ReadOnlySpan<byte> blob)
        => Check(blob.IsEmpty
            ? raw.sqlite3_bind_zeroblob(_statement, ++_index, 0)
            : raw.sqlite3_bind_blob(_statement, ++_index, blob));

    /// <summary>Writes a whole number.</summary>
    public void Add(long number) => Check(raw.sqlite3_bind_int64(_statement, ++_index, number));

    /// <summary>Writes a whole number or NULL.</summary>
    public void Add(long? number)
    {
        if (number is { } value)
            Add(value);
        else
            AddNull();
    }

    /// <summary>Writes a truth value as 0 or 1.</summary>
    public void Add(bool value) => Add(value ? 1L : 0L);

    /// <summary>Writes a binary fraction; money and registers are decimals.</summary>
    public void Add(double number) => Check(raw.sqlite3_bind_double(_statement, ++_index, number));

    /// <summary>Writes a decimal as text, exactly.</summary>
    public void Add(decimal number)
    {
        Span<byte> bytes = stackalloc byte[64];
        number.TryFormat(bytes, out var written, default, CultureInfo.InvariantCulture);
        AddUtf8(bytes[..written]);
    }

    /// <summary>Writes an instant as microseconds since 1970 in UTC: sorts, compares and keeps the precision of every protocol.</summary>
    public void Add(DateTimeOffset instant) => Add(Instant.ToMicroseconds(instant));

    /// <summary>Writes an instant or NULL.</summary>
    public void Add(DateTimeOffset? instant)
    {
        if (instant is { } value)
            Add(value);
        else
            AddNull();
    }

    /// <summary>Writes an id as its 36 characters.</summary>
    public void Add(Guid id)
    {
        Span<byte> bytes = stackalloc byte[36];
        id.TryFormat(bytes, out var written);
        AddUtf8(bytes[..written]);
    }

    /// <summary>Writes NULL.</summary>
    public void AddNull() => Check(raw.sqlite3_bind_null(_statement, ++_index));

    private readonly void Check(int code)
    {
        if (code != raw.SQLITE_OK)
            throw new InvalidOperationException($"Column {_index} cannot be bound (SQLite code {code}): the binder writes more columns than the table lists, or the value is too large.");
    }
}
