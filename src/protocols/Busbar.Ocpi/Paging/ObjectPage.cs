using Busbar.Wire;

namespace Busbar.Ocpi.Paging;

/// <summary>A page of objects as a source gives it.</summary>
/// <typeparam name="T">The objects.</typeparam>
public sealed class ObjectPage<T>
    where T : class, IWireRecord<T>
{
    private ObjectPage(IReadOnlyList<T>? objects, IReadOnlyList<ReadOnlyMemory<byte>>? json, int totalCount, string? next)
    {
        Objects = objects;
        Json = json;
        TotalCount = totalCount;
        NextCursor = next;
    }

    /// <summary>The objects, unless they are given as JSON.</summary>
    public IReadOnlyList<T>? Objects { get; }

    /// <summary>The objects as JSON, unless they are given as records.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>>? Json { get; }

    /// <summary>How many objects the page holds.</summary>
    public int Count => Objects?.Count ?? Json!.Count;

    /// <summary>How many objects match the query without offset and limit.</summary>
    public int TotalCount { get; }

    /// <summary>Where the page ended, as <see cref="PageQuery.Cursor"/> of the next query; null makes the next link by offset.</summary>
    public string? NextCursor { get; }

    /// <summary>A page of records.</summary>
    /// <param name="objects">The records, the oldest first.</param>
    /// <param name="totalCount">How many objects match the query without offset and limit.</param>
    /// <param name="nextCursor">Where the page ended.</param>
    /// <returns>The page.</returns>
    public static ObjectPage<T> Of(IReadOnlyList<T> objects, int totalCount, string? nextCursor = null)
    {
        return new ObjectPage<T>(objects, null, totalCount, nextCursor);
    }

    /// <summary>A page of objects that are kept as JSON, so that nothing is read and written again.</summary>
    /// <param name="objects">One object each, the oldest first.</param>
    /// <param name="totalCount">How many objects match the query without offset and limit.</param>
    /// <param name="nextCursor">Where the page ended.</param>
    /// <returns>The page.</returns>
    public static ObjectPage<T> OfJson(IReadOnlyList<ReadOnlyMemory<byte>> objects, int totalCount, string? nextCursor = null)
    {
        return new ObjectPage<T>(null, objects, totalCount, nextCursor);
    }
}
