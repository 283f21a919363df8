namespace Busbar.Storage.Sqlite;

/// <summary>How a SQLite store is opened.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>The file; its folder exists.</summary>
    public required string Path { get; init; }

    /// <summary>The most units that may wait; at 50,000 rows/s they are a bit more than a second of work, beyond which a station keeps them better.</summary>
    public int QueueCapacity { get; init; } = 65_536;

    /// <summary>The most units in one commit: beyond it the time of writing exceeds that of syncing and only adds latency.</summary>
    public int BatchCapacity { get; init; } = 4_096;

    /// <summary>The most connections that read at the same time; SQLite readers use a processor each.</summary>
    public int Readers { get; init; } = 4;

    /// <summary>How long to wait for another process that holds the file.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Pages in the log before a commit also folds it into the file: folding 4 MiB hides among the syncs, 32 MiB doubled the 99th percentile.</summary>
    public int CheckpointPages { get; init; } = 1_000;

    /// <summary>The most pages that the file may have, or 0 for no limit other than the disk.</summary>
    public long MaxPages { get; init; }

    /// <summary>The clock that stamps migrations and measures commits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
