using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Server.Modules;

/// <summary>Changes an EVSE or connector inside its location; what holds it becomes as new as it (OCPI 2.2.1 8.2.2).</summary>
internal sealed class LocationParts<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch>(
    LocationShape<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch> shape,
    IObjectReceiver<TLocation> receiver,
    EndpointMap map)
    where TLocation : class, IWireRecord<TLocation>
    where TEvse : class, IWireRecord<TEvse>
    where TConnector : class, IWireRecord<TConnector>
    where TLocationPatch : class, IWireRecord<TLocationPatch>
    where TEvsePatch : class, IWireRecord<TEvsePatch>
    where TConnectorPatch : class, IWireRecord<TConnectorPatch>
{
    private OcpiAnswer Unknown => ModuleAnswers.Unknown(OcpiModules.Locations, map.Version);

    public ValueTask<OcpiAnswer> PutEvseAsync(OcpiCall call, ObjectKey key, CancellationToken cancellation)
    {
        if (!BodyReader.TryRead<TEvse>(call, isExact: false, map.Logger, out var evse, out var refusal))
        {
            return ValueTask.FromResult(refusal);
        }

        return Differs(shape.Evse.IdOf(evse), call.Segment("evse")) ?? ChangeAsync(call, key, location =>
            (shape.Put(location, evse), shape.FindEvse(location, shape.Evse.IdOf(evse)) is null), cancellation);
    }

    public ValueTask<OcpiAnswer> PutConnectorAsync(OcpiCall call, ObjectKey key, CancellationToken cancellation)
    {
        if (!BodyReader.TryRead<TConnector>(call, isExact: false, map.Logger, out var connector, out var refusal))
        {
            return ValueTask.FromResult(refusal);
        }

        return Differs(shape.Connector.IdOf(connector), call.Segment("connector")) ?? ChangeAsync(call, key, location =>
            shape.FindEvse(location, call.Segment("evse")) is { } evse
                ? (shape.Put(location, shape.Put(evse, connector)), shape.FindConnector(evse, shape.Connector.IdOf(connector)) is null)
                : null, cancellation);
    }

    public ValueTask<OcpiAnswer> PatchEvseAsync(OcpiCall call, ObjectKey key, CancellationToken cancellation)
    {
        if (!Patching<TEvse, TEvsePatch>.TryRead(call, shape.Evse, map, out var patch, out var refusal))
        {
            return ValueTask.FromResult(refusal!);
        }

        return ChangeAsync(call, key, location => shape.FindEvse(location, call.Segment("evse")) is { } evse
            ? (shape.Put(location, Patched(shape.Evse, evse, patch!)), false)
            : null, cancellation);
    }

    public ValueTask<OcpiAnswer> PatchConnectorAsync(OcpiCall call, ObjectKey key, CancellationToken cancellation)
    {
        if (!Patching<TConnector, TConnectorPatch>.TryRead(call, shape.Connector, map, out var patch, out var refusal))
        {
            return ValueTask.FromResult(refusal!);
        }

        return ChangeAsync(call, key, location => shape.FindEvse(location, call.Segment("evse")) is { } evse
            && shape.FindConnector(evse, call.Segment("connector")) is { } connector
                ? (shape.Put(location, shape.Put(evse, Patched(shape.Connector, connector, patch!))), false)
                : null, cancellation);
    }

    // A PATCH cannot rename: what it says of the id is left aside. In 2.1.1 it may say nothing of its moment: it is now.
    private T Patched<T, TPatch>(ObjectShape<T, TPatch> part, T value, TPatch patch)
        where T : class, IWireRecord<T>
        where TPatch : class, IWireRecord<TPatch>
    {
        var patched = part.Apply(value, patch);
        if (!string.Equals(part.IdOf(patched), part.IdOf(value), StringComparison.OrdinalIgnoreCase))
        {
            return value;
        }

        return part.UpdatedAt(patch) is null ? part.WithUpdatedAt(patched, map.Now) : patched;
    }

    private static ValueTask<OcpiAnswer>? Differs(string id, string segment)
    {
        return string.Equals(id, segment, StringComparison.OrdinalIgnoreCase)
            ? null
            : ValueTask.FromResult(OcpiAnswer.Refused(OcpiStatus.InvalidParameters, "The ids in the address and in the object differ."));
    }

    private async ValueTask<OcpiAnswer> ChangeAsync(OcpiCall call, ObjectKey key, Func<TLocation, (TLocation Location, bool IsNew)?> change, CancellationToken cancellation)
    {
        var outcome = await receiver.ChangeAsync(
            call,
            key,
            known => known is not null && change(known) is { } changed
                ? ObjectChange<TLocation>.Store(changed.Location, changed.IsNew ? OcpiAnswer.Created() : OcpiAnswer.Ok())
                : ObjectChange<TLocation>.Leave(Unknown),
            cancellation).ConfigureAwait(false);
        return outcome.Answer;
    }
}
