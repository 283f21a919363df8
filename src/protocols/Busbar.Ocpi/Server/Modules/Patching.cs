using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Server.Modules;

/// <summary>Patches objects (OCPI 2.2.1 4.1.4): what is named changes, nothing is cleared, and the moment of the change is needed.</summary>
internal sealed class Patching<T, TPatch>(ObjectShape<T, TPatch> shape, IObjectReceiver<T> receiver, EndpointMap map)
    where T : class, IWireRecord<T>
    where TPatch : class, IWireRecord<TPatch>
{
    public async ValueTask<OcpiAnswer> PatchAsync(OcpiCall call, ObjectKey key, CancellationToken cancellation)
    {
        if (!TryRead(call, shape, map, out var patch, out var refusal))
        {
            return refusal!;
        }

        var change = await receiver.ChangeAsync(
            call,
            key,
            known => known is null
                ? ObjectChange<T>.Leave(ModuleAnswers.Unknown(shape.Module, map.Version))
                : Patched(key, known, patch!),
            cancellation).ConfigureAwait(false);
        return change.Answer;
    }

    /// <summary>Reads a PATCH, or says why there is none.</summary>
    public static bool TryRead(OcpiCall call, ObjectShape<T, TPatch> shape, EndpointMap map, out TPatch? patch, out OcpiAnswer? refusal)
    {
        if (!BodyReader.TryRead(call, Exactness.Of(shape.Module), map.Logger, out patch, out refusal))
        {
            return false;
        }

        if (shape.UpdatedAt(patch) is null && map.Version != OcpiVersion.V211)
        {
            refusal = OcpiAnswer.Refused(OcpiStatus.InvalidParameters, "last_updated is needed in a PATCH.");
        }

        return refusal is null;
    }

    // In 2.1.1 a PATCH may say nothing of its moment: it is now.
    private ObjectChange<T> Patched(ObjectKey key, T known, TPatch patch)
    {
        var patched = shape.Apply(known, patch);
        patched = shape.UpdatedAt(patch) is null ? shape.WithUpdatedAt(patched, map.Now) : patched;
        return ReceiverEndpoints.Mismatch(shape, key, patched) is { } mismatch
            ? ObjectChange<T>.Leave(mismatch)
            : ObjectChange<T>.Store(patched, OcpiAnswer.Ok());
    }
}
