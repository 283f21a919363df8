namespace Busbar.Storage;

/// <summary>Writes the columns of one row, in the order in which the table lists them.</summary>
public delegate void RowBinder<TRow>(ref RowWriter writer, in TRow row);

/// <summary>A table as code sees it: its columns, its key, and how a row is written. Made once and kept in a static field.</summary>
/// <typeparam name="TRow">The row.</typeparam>
public sealed class Table<TRow>
{
    /// <summary>Describes a table that a migration creates; it needs a UNIQUE index on exactly the key columns, and a rowid.</summary>
    public Table(string name, IReadOnlyList<string> columns, IReadOnlyList<string> key, RowBinder<TRow> bind)
    {
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count);
        foreach (var identifier in (string[])[name, .. columns])
            Identifier.Require(identifier);
        foreach (var column in key)
            if (!columns.Contains(column))
                throw new ArgumentException($"Key column {column} is not a column of {name}.", nameof(key));

        Name = name;
        Columns = columns;
        Key = key;
        Bind = bind;
        Content = [.. columns.Except(key)];
    }

    /// <summary>The name of the table.</summary>
    public string Name { get; }

    /// <summary>All columns that the binder writes.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The columns that identify a row; empty for a log in which every row is new.</summary>
    public IReadOnlyList<string> Key { get; }

    /// <summary>
    /// The columns that must be equal for a second row with the same key to be a repetition: by default all that are not the key.
    /// Leave out what differs between deliveries of the same thing, for example the time of receipt.
    /// </summary>
    public IReadOnlyList<string> Content { get; init; }

    /// <summary>Writes a row.</summary>
    public RowBinder<TRow> Bind { get; }
}
