using SQLitePCL;

namespace Busbar.Storage.Sqlite;

/// <summary>A prepared statement that is used again and again without allocating.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;

    public Statement(sqlite3 connection, string sql)
    {
        _connection = connection;
        var code = raw.sqlite3_prepare_v3(connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement);
        if (code != raw.SQLITE_OK)
            throw SqliteFaults.Exception(connection, code);
    }

    public sqlite3_stmt Handle => _statement;

    /// <summary>Runs to the end and rewinds.</summary>
    public void Run()
    {
        var code = raw.sqlite3_step(_statement);
        if (code is raw.SQLITE_DONE or raw.SQLITE_ROW)
        {
            raw.sqlite3_reset(_statement);
            return;
        }

        var error = SqliteFaults.Exception(_connection, code);
        raw.sqlite3_reset(_statement);
        throw error;
    }

    /// <summary>Steps to the first row, if there is one; the caller rewinds.</summary>
    public bool HasRow()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW)
            return true;
        if (code == raw.SQLITE_DONE)
            return false;
        var error = SqliteFaults.Exception(_connection, code);
        raw.sqlite3_reset(_statement);
        throw error;
    }

    public long Int64(int column) => raw.sqlite3_column_int64(_statement, column);

    public void Rewind() => raw.sqlite3_reset(_statement);

    public void Dispose() => _statement.Dispose();
}
