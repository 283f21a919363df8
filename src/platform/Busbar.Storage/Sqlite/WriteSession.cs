using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Busbar.Storage.Sqlite;

/// <summary>The writing connection with its prepared statements; used by one thread at a time.</summary>
internal sealed class WriteSession : IUnitOfWork, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly bool _ownsConnection;
    private readonly sqlite3 _handle;
    private readonly Dictionary<object, IDisposable> _tables = [];
    private readonly Statement _begin, _commit, _rollback, _savepoint, _release, _undo;

    public WriteSession(SqliteConnection connection, bool ownsConnection = true)
    {
        _connection = connection;
        _ownsConnection = ownsConnection;
        _handle = connection.Handle!;
        _begin = new Statement(_handle, "BEGIN IMMEDIATE");
        _commit = new Statement(_handle, "COMMIT");
        _rollback = new Statement(_handle, "ROLLBACK");
        _savepoint = new Statement(_handle, "SAVEPOINT unit");
        _release = new Statement(_handle, "RELEASE unit");
        _undo = new Statement(_handle, "ROLLBACK TO unit");
    }

    public DbConnection Connection => _connection;

    /// <summary>Whether a transaction is open; SQLite ends it by itself on some disk errors.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    public void Begin() => _begin.Run();

    public void Commit() => _commit.Run();

    public void Rollback()
    {
        if (IsInTransaction)
            _rollback.Run();
    }

    public void Mark() => _savepoint.Run();

    public void Keep() => _release.Run();

    public void Undo()
    {
        _undo.Run();
        _release.Run();
    }

    public AppendOutcome Append<TRow>(Table<TRow> table, in TRow row) => Statements(table).Append(in row);

    public void Put<TRow>(Table<TRow> table, in TRow row) => Statements(table).Put(in row);

    public int Trim<TRow>(Table<TRow> table, long keep) => Statements(table).Trim(keep);

    public void Dispose()
    {
        foreach (var statements in _tables.Values)
            statements.Dispose();
        foreach (var statement in (Statement[])[_begin, _commit, _rollback, _savepoint, _release, _undo])
            statement.Dispose();
        if (_ownsConnection)
            _connection.Dispose();
    }

    private TableStatements<TRow> Statements<TRow>(Table<TRow> table)
    {
        if (_tables.TryGetValue(table, out var known))
            return (TableStatements<TRow>)known;
        var statements = new TableStatements<TRow>(_handle, table);
        _tables.Add(table, statements);
        return statements;
    }
}
