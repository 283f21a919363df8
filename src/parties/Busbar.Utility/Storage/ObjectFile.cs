using Busbar.Storage;
using Busbar.Wire;

namespace Busbar.Utility.Storage;

/// <summary>Writes objects of one kind in their 3.1 form and brings them back at the start.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="kind">The kind as a short word.</param>
internal sealed class ObjectFile(IStore store, string kind)
{
    /// <summary>Brings back all objects, in the order in which they were made.</summary>
    public async Task LoadAsync<T>(Action<T, ObjectRow> take, CancellationToken cancellation)
        where T : class, IWireRecord<T>
    {
        var rows = await store.ReadAsync(
            connection => Query.All(connection, "SELECT kind, id, revision, is_cancelled, extra, body FROM object WHERE kind = $kind ORDER BY rowid", ObjectRow.Read, ("kind", kind)),
            cancellation);
        foreach (var row in rows)
        {
            if (!WireJson.TryRead<T>(row.Body, WireLimits.Default, out var value, out var error))
            {
                throw new StorageUnavailableException(StorageFault.Damaged, $"The {kind} {row.Id} cannot be read back: {error.Message}");
            }

            take(value, row);
        }
    }

    /// <summary>Writes an object; the task completes when it is on disk.</summary>
    public Task PutAsync<T>(string id, T value, uint revision = 0, bool isCancelled = false, string? extra = null)
        where T : class, IWireRecord<T> => store.PutAsync(Tables.Object, new ObjectRow(kind, id, revision, isCancelled, extra, WireJson.ToUtf8(value)));

    /// <summary>Removes objects; the task completes when that is on disk.</summary>
    public Task RemoveAsync(params IReadOnlyList<string> ids) => store.WriteAsync(unit =>
    {
        foreach (var id in ids)
        {
            Query.Execute(unit.Connection, "DELETE FROM object WHERE kind = $kind AND id = $id", ("kind", kind), ("id", id));
        }

        return ids.Count;
    });
}
