using Busbar.Charging.Stations;
using Busbar.Ocpp.Calls;
using Busbar.Operator.Connections;
using Busbar.Operator.RemoteControl;
using Busbar.Storage;
using Busbar.Wire;

namespace Busbar.Operator.Notifications;

/// <summary>What a message changes besides being kept, within the same commit.</summary>
internal delegate void NotificationEffect<in TRequest>(IUnitOfWork unit, StationId station, TRequest request, DateTimeOffset now);

/// <summary>Answers messages that are kept as they are.</summary>
internal static class KeptMessages
{
    /// <summary>Keeps a message and gives a fixed answer.</summary>
    /// <param name="routes">The routes.</param>
    /// <param name="core">The operator.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="requestId">The number of what it answers, if it has one.</param>
    /// <param name="effect">What it changes besides.</param>
    public static MessageRoutes Keep<TRequest, TResponse>(
        this MessageRoutes routes, OperatorCore core, TResponse answer, Func<TRequest, int?>? requestId = null, NotificationEffect<TRequest>? effect = null)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse> =>
        routes.On<TRequest, TResponse>(async (request, call) =>
        {
            var station = call.Station().Id;
            await core.Notifications.KeepAsync(
                station,
                call.Action,
                requestId?.Invoke(request),
                Payload.Write(request),
                effect is null ? null : (unit, now) => effect(unit, station, request, now));
            return answer;
        });
}
