using Microsoft.Data.Sqlite;

namespace Busbar.Storage.Memory;

/// <summary>A disk in memory that outlives the stores opened on it, with the faults that a disk can have.</summary>
public sealed class MemoryDisk : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private MemoryStore? _store;

    /// <summary>Makes an empty disk.</summary>
    public MemoryDisk() => _connection.Open();

    /// <summary>How long a commit takes; with zero a unit is committed within the call that gives it.</summary>
    public TimeSpan CommitLatency { get; set; } = TimeSpan.FromMilliseconds(4); // the median fdatasync of a small server

    /// <summary>While set, every commit fails as on a full disk.</summary>
    public bool IsFull { get; set; }

    /// <summary>While set, every commit fails as on a file system that was remounted read-only.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>How many of the next commits fail with an input/output error.</summary>
    public int FailingCommits { get; set; }

    /// <summary>How many commits succeeded.</summary>
    public long Commits { get; private set; }

    internal SqliteConnection Connection => _connection;

    /// <summary>Kills the process that uses the disk: what was not committed is lost, its tasks never complete. The next store finds the rest.</summary>
    public void Crash()
    {
        _store?.Crash();
        _store = null;
    }

    /// <summary>Frees the memory.</summary>
    public void Dispose()
    {
        Crash();
        _connection.Dispose();
    }

    internal void Attach(MemoryStore store)
    {
        if (_store is not null)
            throw new StorageUnavailableException(StorageFault.Busy, "Another store is open on this disk.");
        _store = store;
    }

    internal void Detach(MemoryStore store)
    {
        if (_store == store)
            _store = null;
    }

    /// <summary>The fault that the commit about to happen meets, if any.</summary>
    internal StorageUnavailableException? NextFault()
    {
        if (IsFull)
            return new StorageUnavailableException(StorageFault.DiskFull, "The simulated disk is full.");
        if (IsReadOnly)
            return new StorageUnavailableException(StorageFault.ReadOnly, "The simulated disk is read-only.");
        if (FailingCommits > 0)
        {
            FailingCommits--;
            return new StorageUnavailableException(StorageFault.InputOutput, "The simulated disk failed to sync.");
        }

        Commits++;
        return null;
    }
}
