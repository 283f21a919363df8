using System.Data.Common;

namespace Busbar.Storage;

/// <summary>What work may do inside the running transaction. Valid only while the work runs.</summary>
public interface IUnitOfWork
{
    /// <summary>The writing connection, for Dapper and for commands; the transaction is already open and is not the work's to end.</summary>
    DbConnection Connection { get; }

    /// <summary>Appends a row unless its key is taken, and says which.</summary>
    AppendOutcome Append<TRow>(Table<TRow> table, in TRow row);

    /// <summary>Inserts a row or replaces the one that has its key.</summary>
    void Put<TRow>(Table<TRow> table, in TRow row);

    /// <summary>Forgets all but the newest rows of a log, by position, and says how many went.</summary>
    int Trim<TRow>(Table<TRow> table, long keep);
}
