using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Busbar.Storage.Sqlite;

/// <summary>One transaction for many units: one sync to disk acknowledges them all.</summary>
internal static class GroupCommit
{
    /// <summary>
    /// Applies and commits the units without answering them. A unit that fails is undone alone and keeps its fault;
    /// a fault of the disk undoes all and is thrown.
    /// </summary>
    public static void Run(WriteSession session, ReadOnlySpan<PendingUnit> units)
    {
        try
        {
            session.Begin();
            foreach (var unit in units)
                Apply(session, unit);
            session.Commit();
        }
        catch (SqliteException e)
        {
            if (SafeRollback(session) is { } second)
                throw SqliteFaults.Unavailable(second);
            throw SqliteFaults.Unavailable(e);
        }
        catch (StorageUnavailableException)
        {
            SafeRollback(session);
            throw;
        }
    }

    /// <summary>Answers every unit: with the batch's fault, else with its own.</summary>
    public static void Answer(ReadOnlySpan<PendingUnit> units, StorageUnavailableException? fault)
    {
        foreach (var unit in units)
            unit.Finish(fault ?? unit.Fault);
        if (fault is null)
            Telemetry.Units.Add(units.Length);
        else
            Telemetry.FailedCommits.Add(1);
    }

    private static void Apply(WriteSession session, PendingUnit unit)
    {
        var isMarked = unit.NeedsSavepoint;
        if (isMarked)
            session.Mark();
        try
        {
            unit.Apply(session);
        }
        // The runner loop of the store: whatever the caller's work throws is the caller's, unless the disk threw it.
        catch (Exception e) when (e is not SqliteException world || !SqliteFaults.IsWorld(world))
        {
            unit.Fault = e;
        }

        if (!session.IsInTransaction)
            throw new StorageUnavailableException(StorageFault.InputOutput, "The transaction ended under a unit: the disk failed, or the unit ended a transaction that is not its own.", unit.Fault);
        if (isMarked && unit.Fault is null)
            session.Keep();
        else if (isMarked)
            session.Undo();
    }

    private static SqliteException? SafeRollback(WriteSession session)
    {
        try
        {
            session.Rollback();
            return null;
        }
        catch (SqliteException e)
        {
            Debug.WriteLine(e);
            return e;
        }
    }
}
