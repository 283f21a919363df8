using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Server.Modules;

/// <summary>The receiver side of hub client info: parties by country and id, told by a hub (OCPI 2.2.1 15.3.1).</summary>
internal static class ClientInfoEndpoints
{
    public static void MapClientInfos<T>(this EndpointMap map, ObjectShape<T> shape, IObjectReceiver<T>? receiver)
        where T : class, IWireRecord<T>
    {
        if (receiver is null)
        {
            return;
        }

        var endpoint = map.Module(OcpiModules.HubClientInfo, ModuleRole.Receiver);
        map.Map(HttpMethod.Get, endpoint, "/{country}/{party}", async (call, cancellation) =>
            await receiver.FindAsync(call, KeyOf(call), cancellation).ConfigureAwait(false) is { } value
                ? OcpiAnswer.Ok(value)
                : ModuleAnswers.Unknown(shape.Module, map.Version));
        map.Map(HttpMethod.Put, endpoint, "/{country}/{party}", async (call, cancellation) =>
        {
            if (!BodyReader.TryRead<T>(call, isExact: false, map.Logger, out var value, out var refusal))
            {
                return refusal;
            }

            var key = KeyOf(call);
            return ReceiverEndpoints.Mismatch(shape, key, value) ?? (await receiver.ChangeAsync(
                call,
                key,
                known => ObjectChange<T>.Store(value, known is null ? OcpiAnswer.Created() : OcpiAnswer.Ok()),
                cancellation).ConfigureAwait(false)).Answer;
        });
    }

    private static ObjectKey KeyOf(OcpiCall call)
    {
        return new ObjectKey(new OcpiParty(call.Segment("country"), call.Segment("party")), call.Segment("party"));
    }
}
