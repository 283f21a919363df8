namespace Busbar.Storage;

/// <summary>What became of an appended row.</summary>
/// <param name="Kind">Whether the row is new.</param>
/// <param name="Position">The position in the log of the row that now holds the key, ascending from 1.</param>
public readonly record struct AppendOutcome(AppendKind Kind, long Position)
{
    /// <summary>Whether the row was written.</summary>
    public bool IsAppended => Kind == AppendKind.Appended;
}

/// <summary>The three ends of an append.</summary>
public enum AppendKind
{
    /// <summary>The key was free: the row is written.</summary>
    Appended,

    /// <summary>The key is taken by a row with the same content: a repetition, nothing written.</summary>
    Repeated,

    /// <summary>The key is taken by a row with other content: nothing written, and the caller decides how to keep both.</summary>
    Conflicting,
}
