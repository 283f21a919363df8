using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Security;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Server.Modules;

/// <summary>Requests that are no objects: real-time authorization, commands, charging profiles, their results.</summary>
internal static class RequestEndpoints
{
    public const string AuthorizePath = "/{id}/authorize";

    /// <summary>Maps real-time authorization (OCPI 2.2.1 12.2.2).</summary>
    public static void MapAuthorize<TReferences>(this EndpointMap map, ITokenAuthorizer<TReferences>? authorizer)
        where TReferences : class, IWireRecord<TReferences>
    {
        if (authorizer is null)
        {
            return;
        }

        map.Map(HttpMethod.Post, map.Module(OcpiModules.Tokens, ModuleRole.Sender), AuthorizePath, async (call, cancellation) =>
        {
            TReferences? place = null;
            if (!call.Body.IsEmpty && !BodyReader.TryRead(call, isExact: true, map.Logger, out place, out var refusal))
            {
                return refusal;
            }

            return await authorizer.AuthorizeAsync(call, call.Segment("id"), call.Parameter("type") ?? "RFID", place, cancellation).ConfigureAwait(false);
        });
    }

    /// <summary>Maps one command (OCPI 2.2.1 13.2.1).</summary>
    public static void MapCommand<TCommand, TResponse>(this EndpointMap map, string name, ICommandReceiver<TResponse>? receiver, Func<TCommand, string> responseUrlOf)
        where TCommand : class, IWireRecord<TCommand>
        where TResponse : class, IWireRecord<TResponse>
    {
        if (receiver is null)
        {
            return;
        }

        map.Map(HttpMethod.Post, map.Module(OcpiModules.Commands, ModuleRole.Receiver), $"/{name}", async (call, cancellation) =>
        {
            if (!BodyReader.TryRead<TCommand>(call, isExact: true, map.Logger, out var command, out var refusal))
            {
                return refusal;
            }

            return ResponseUrl.Checked(call.Peer, responseUrlOf(command)) is { } url
                ? OcpiAnswer.Ok(await receiver.TakeUpAsync(call, command, url, cancellation).ConfigureAwait(false))
                : ForeignUrl();
        });
    }

    /// <summary>Maps where results of one kind come in.</summary>
    public static void MapResults<TResult>(this EndpointMap map, string module, string kind, IResultReceiver<TResult>? receiver)
        where TResult : class, IWireRecord<TResult>
    {
        if (receiver is null)
        {
            return;
        }

        map.Map(HttpMethod.Post, map.Module(module, ModuleRole.Sender), $"/results/{kind}/{{key}}", async (call, cancellation) =>
        {
            if (!BodyReader.TryRead<TResult>(call, isExact: false, map.Logger, out var result, out var refusal))
            {
                return refusal;
            }

            return await receiver.ReceiveAsync(call, call.Segment("key"), result, cancellation).ConfigureAwait(false)
                ? OcpiAnswer.Ok()
                : OcpiAnswer.NotFound("Nobody waits for this result.");
        });
    }

    /// <summary>Maps charging profiles (OCPI 2.2.1 14.4.1).</summary>
    public static void MapChargingProfiles<TSet, TProfile, TResponse>(
        this EndpointMap map,
        IChargingProfileReceiver<TProfile, TResponse>? receiver,
        Func<TSet, (TProfile Profile, string ResponseUrl)> open)
        where TSet : class, IWireRecord<TSet>
        where TProfile : class, IWireRecord<TProfile>
        where TResponse : class, IWireRecord<TResponse>
    {
        if (receiver is null)
        {
            return;
        }

        var endpoint = map.Module(OcpiModules.ChargingProfiles, ModuleRole.Receiver);
        map.Map(HttpMethod.Put, endpoint, "/{id}", async (call, cancellation) =>
        {
            if (!BodyReader.TryRead<TSet>(call, isExact: true, map.Logger, out var set, out var refusal))
            {
                return refusal;
            }

            var (profile, responseUrl) = open(set);
            return ResponseUrl.Checked(call.Peer, responseUrl) is { } url
                ? OcpiAnswer.Ok(await receiver.SetAsync(call, call.Segment("id"), profile, url, cancellation).ConfigureAwait(false))
                : ForeignUrl();
        });
        map.Map(HttpMethod.Delete, endpoint, "/{id}", async (call, cancellation) =>
            ResponseUrl.Checked(call.Peer, call.Parameter("response_url")) is { } url
                ? OcpiAnswer.Ok(await receiver.ClearAsync(call, call.Segment("id"), url, cancellation).ConfigureAwait(false))
                : ForeignUrl());
        map.Map(HttpMethod.Get, endpoint, "/{id}", async (call, cancellation) =>
        {
            if (!int.TryParse(call.Parameter("duration"), out var seconds) || seconds < 1)
            {
                return OcpiAnswer.Refused(OcpiStatus.InvalidParameters, "duration is a number of seconds from 1 on.");
            }

            return ResponseUrl.Checked(call.Peer, call.Parameter("response_url")) is { } url
                ? OcpiAnswer.Ok(await receiver.GetActiveAsync(call, call.Segment("id"), TimeSpan.FromSeconds(seconds), url, cancellation).ConfigureAwait(false))
                : ForeignUrl();
        });
    }

    /// <summary>Maps a request with a body about an object, or about none.</summary>
    public static void MapRequest<TBody>(this EndpointMap map, HttpMethod method, string module, ModuleRole role, string path, IRequestReceiver<TBody>? receiver)
        where TBody : class, IWireRecord<TBody>
    {
        if (receiver is null)
        {
            return;
        }

        map.Map(method, map.Module(module, role), path, async (call, cancellation) =>
            BodyReader.TryRead<TBody>(call, isExact: true, map.Logger, out var body, out var refusal)
                ? await receiver.AnswerAsync(call, call.Segment("id"), body, cancellation).ConfigureAwait(false)
                : refusal);
    }

    private static OcpiAnswer ForeignUrl()
    {
        return OcpiAnswer.Refused(OcpiStatus.InvalidParameters, "response_url must be an address of yours.");
    }
}
