using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Busbar.Storage.Sqlite;

/// <summary>Tells the world's faults (disk, file) from the faults of the statement.</summary>
internal static class SqliteFaults
{
    public static bool IsWorld(SqliteException exception) => Classify(exception.SqliteErrorCode) is not null;

    public static StorageUnavailableException Unavailable(SqliteException exception)
        => new(Classify(exception.SqliteErrorCode) ?? StorageFault.InputOutput, $"The store cannot write: {exception.Message}", exception);

    public static SqliteException Exception(sqlite3 connection, int code)
        => new(raw.sqlite3_errmsg(connection).utf8_to_string(), code & 0xff, raw.sqlite3_extended_errcode(connection));

    private static StorageFault? Classify(int code) => code switch
    {
        raw.SQLITE_FULL => StorageFault.DiskFull,
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_CANTOPEN => StorageFault.ReadOnly,
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL => StorageFault.Busy,
        raw.SQLITE_IOERR or raw.SQLITE_NOMEM or raw.SQLITE_NOLFS => StorageFault.InputOutput,
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => StorageFault.Damaged,
        _ => null,
    };
}
