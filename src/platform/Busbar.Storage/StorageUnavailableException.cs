namespace Busbar.Storage;

/// <summary>The disk or the queue cannot take more: nothing of the work was acknowledged, and the peer must keep it and try again.</summary>
public sealed class StorageUnavailableException(StorageFault fault, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>Why.</summary>
    public StorageFault Fault { get; } = fault;
}

/// <summary>Why a store cannot take work.</summary>
public enum StorageFault
{
    /// <summary>More work waits than the store lets wait.</summary>
    Overloaded,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>The file or its folder cannot be written.</summary>
    ReadOnly,

    /// <summary>Another process holds the file.</summary>
    Busy,

    /// <summary>Reading or writing failed.</summary>
    InputOutput,

    /// <summary>The file is not a database, or is damaged.</summary>
    Damaged,

    /// <summary>The store is closed, or its process is taken to have crashed.</summary>
    Closed,
}
