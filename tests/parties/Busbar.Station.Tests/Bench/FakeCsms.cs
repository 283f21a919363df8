using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Wire;

namespace Busbar.Station.Tests.Bench;

/// <summary>A CSMS that keeps what it is told and answers as the test says.</summary>
internal abstract class FakeCsms
{
    private readonly List<object> told = [];

    /// <summary>Every request of the station, in order.</summary>
    internal IReadOnlyList<object> Told => told;

    /// <summary>The end of the present connection.</summary>
    internal RpcPeer? Peer { get; private set; }

    protected abstract OcppVersion Version { get; }

    protected abstract MessageRoutes Routes();

    internal RpcPeer Accept(LoopbackLink link, TimeProvider clock) =>
        Peer = new RpcPeer(link, Version, Routes(), new RpcSettings { Time = clock, MessageIds = new MessageIds(new Random(1)) });

    internal IEnumerable<T> All<T>() => told.OfType<T>();

    internal T Last<T>() => told.OfType<T>().Last();

    internal void Forget() => told.Clear();

    /// <summary>Asks the station and expects an answer.</summary>
    internal TResponse Ask<TRequest, TResponse>(TRequest request)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse>
    {
        var call = Peer!.CallAsync<TRequest, TResponse>(request);
        Assert.True(call.IsCompletedSuccessfully, "The station did not answer at once.");
        Assert.True(call.Result.TryGetResponse(out var response), call.Result.ToString());
        return response!;
    }

    protected Func<TRequest, IncomingCall, CallAnswer<TResponse>> Keep<TRequest, TResponse>(Func<TRequest, CallAnswer<TResponse>> answer)
        where TRequest : class
        where TResponse : class => (request, _) =>
        {
            told.Add(request);
            return answer(request);
        };
}
