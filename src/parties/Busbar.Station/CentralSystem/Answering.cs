using Busbar.Ocpp.Calls;
using Busbar.Wire;

namespace Busbar.Station.CentralSystem;

/// <summary>Brings requests of the CSMS to the loop of the station they are for.</summary>
internal static class Answering
{
    internal static MessageRoutes Answer<TRequest, TResponse>(
        this MessageRoutes routes, Func<TRequest, StationCore, CallAnswer<TResponse>> handler)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse> =>
        routes.On<TRequest, TResponse>((request, call) =>
        {
            var station = (StationCore)call.Peer.Owner!;
            return station.IsOnLoop
                ? new ValueTask<CallAnswer<TResponse>>(handler(request, station))
                : new ValueTask<CallAnswer<TResponse>>(station.InvokeAsync(() => handler(request, station)));
        });
}
