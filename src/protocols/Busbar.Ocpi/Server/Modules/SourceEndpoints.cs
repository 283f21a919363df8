using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Peers;
using Busbar.Wire;

namespace Busbar.Ocpi.Server.Modules;

/// <summary>The sender side of a module: pages of objects that we own, and single ones.</summary>
internal static class SourceEndpoints
{
    /// <summary>Maps the pages, and where the module has it the single objects.</summary>
    public static void MapSource<T>(this EndpointMap map, ObjectShape<T> shape, IObjectSource<T>? source, bool hasObjects = false, bool needsDateFrom = false, string path = "")
        where T : class, IWireRecord<T>
    {
        if (source is null)
        {
            return;
        }

        var endpoint = map.Module(shape.Module, ModuleRole.Sender);
        map.Map(HttpMethod.Get, endpoint, path, async (call, cancellation) =>
            map.TryReadQuery(call, needsDateFrom, out var query)
            ?? map.Page(call, query, await source.ListAsync(call, query, cancellation).ConfigureAwait(false), path));
        if (hasObjects)
        {
            map.Map(HttpMethod.Get, endpoint, path + "/{id}", async (call, cancellation) =>
                await source.FindAsync(call, call.Segment("id"), cancellation).ConfigureAwait(false) is { } value
                    ? OcpiAnswer.Ok(value)
                    : ModuleAnswers.Unknown(shape.Module, map.Version));
        }
    }
}
