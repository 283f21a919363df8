using SQLitePCL;

namespace Busbar.Storage.Sqlite;

/// <summary>The statements of one table on one connection. All take the same parameters, ?1 to ?n, in the order of the columns.</summary>
internal sealed class TableStatements<TRow> : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly Table<TRow> _table;
    private readonly Statement _append;
    private Statement? _compare;
    private Statement? _put;
    private Statement? _trim;

    public TableStatements(sqlite3 connection, Table<TRow> table)
    {
        _connection = connection;
        _table = table;
        _append = new Statement(connection, table.Key.Count == 0
            ? Insert(table)
            : $"{Insert(table)} ON CONFLICT ({string.Join(", ", table.Key)}) DO NOTHING");
    }

    // hot path: durable-append
    public AppendOutcome Append(in TRow row)
    {
        Bind(_append, in row);
        _append.Run();
        return raw.sqlite3_changes(_connection) > 0
            ? new AppendOutcome(AppendKind.Appended, raw.sqlite3_last_insert_rowid(_connection))
            : Compare(in row);
    }

    public void Put(in TRow row)
    {
        _put ??= new Statement(_connection, Upsert(_table));
        Bind(_put, in row);
        _put.Run();
    }

    public int Trim(long keep)
    {
        _trim ??= new Statement(_connection, $"DELETE FROM {_table.Name} WHERE rowid <= (SELECT max(rowid) FROM {_table.Name}) - ?1");
        raw.sqlite3_bind_int64(_trim.Handle, 1, keep);
        _trim.Run();
        return raw.sqlite3_changes(_connection);
    }

    public void Dispose()
    {
        _append.Dispose();
        _compare?.Dispose();
        _put?.Dispose();
        _trim?.Dispose();
    }

    private AppendOutcome Compare(in TRow row)
    {
        _compare ??= new Statement(_connection, Comparison(_table));
        Bind(_compare, in row);
        if (!_compare.HasRow())
            throw new InvalidOperationException($"A row of {_table.Name} was refused, but no row has its key.");
        var outcome = new AppendOutcome(_compare.Int64(1) != 0 ? AppendKind.Repeated : AppendKind.Conflicting, _compare.Int64(0));
        _compare.Rewind();
        return outcome;
    }

    private void Bind(Statement statement, in TRow row)
    {
        var writer = new RowWriter(statement.Handle);
        _table.Bind(ref writer, in row);
        if (writer.Count != _table.Columns.Count)
            throw new InvalidOperationException($"The binder of {_table.Name} writes {writer.Count} of {_table.Columns.Count} columns.");
    }

    private static string Insert(Table<TRow> table)
        => $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"?{i + 1}"))})";

    private static string Upsert(Table<TRow> table)
    {
        var others = table.Columns.Except(table.Key).ToList();
        return others.Count == 0 || table.Key.Count == 0
            ? $"{Insert(table)} ON CONFLICT DO NOTHING"
            : $"{Insert(table)} ON CONFLICT ({string.Join(", ", table.Key)}) DO UPDATE SET {string.Join(", ", others.Select(column => $"{column} = excluded.{column}"))}";
    }

    private static string Comparison(Table<TRow> table)
    {
        string Parameter(string column) => $"?{table.Columns.ToList().IndexOf(column) + 1}";
        var same = table.Content.Count == 0 ? "1" : string.Join(" AND ", table.Content.Select(column => $"{column} IS {Parameter(column)}"));
        var key = string.Join(" AND ", table.Key.Select(column => $"{column} = {Parameter(column)}"));
        var last = $"?{table.Columns.Count}"; // named once so that every parameter up to the last can be bound
        return $"SELECT rowid, {same}, {last} FROM {table.Name} WHERE {key}";
    }
}
