using Busbar.Charging.Commands;
using Busbar.Ocpp.Calls;
using Busbar.Wire;

namespace Busbar.Operator.RemoteControl;

/// <summary>Sends a request and turns what became of it into the outcome of a command.</summary>
internal static class OrderCalls
{
    public static async Task<OrderResult> CallAsync<TRequest, TResponse>(
        this RpcPeer peer, TRequest? request, Func<TResponse, OrderResult> read, CancellationToken cancellation)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse>
    {
        if (request is null)
            return CannotBeSaid;
        if (Payload.Fault(request) is { } fault)
            return new OrderResult(CommandOutcome.Failed, $"The arguments do not fit the station's OCPP version at {fault.Path}: {fault.Message}");
        var result = await peer.CallAsync<TRequest, TResponse>(request, null, cancellation);
        return result.TryGetResponse(out var response) ? read(response) : Failure(result.Outcome, result.Error);
    }

    /// <summary>The outcome when the station's version has no words for the order.</summary>
    public static OrderResult CannotBeSaid { get; } =
        new(CommandOutcome.Failed, "The station's OCPP version has no words for this order.");

    private static OrderResult Failure(CallOutcome outcome, Busbar.Ocpp.RpcError? error) => outcome switch
    {
        CallOutcome.TimedOut => new OrderResult(CommandOutcome.TimedOut, "The station did not answer in time."),
        CallOutcome.Closed => new OrderResult(CommandOutcome.TimedOut, "The connection ended before the answer came."),
        CallOutcome.NotConnected => new OrderResult(CommandOutcome.StationOffline, "The station went offline."),
        CallOutcome.QueueFull => new OrderResult(CommandOutcome.Failed, "Too many commands wait for this station."),
        CallOutcome.InvalidAnswer => new OrderResult(CommandOutcome.Failed, $"The station's answer is not valid: {error?.Description}"),
        _ => new OrderResult(CommandOutcome.Failed, $"The station refused: {error?.Code} {error?.Description}".TrimEnd()),
    };
}
