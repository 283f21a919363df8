using System.Diagnostics.CodeAnalysis;

namespace Busbar.Ocpp.Calls;

/// <summary>What became of a call: a response, or why there is none. A peer's fault is a value, not an exception.</summary>
/// <typeparam name="TResponse">The action's response.</typeparam>
public readonly struct CallResult<TResponse>
    where TResponse : class
{
    private CallResult(CallOutcome outcome, TResponse? response, RpcError? error)
    {
        Outcome = outcome;
        Response = response;
        Error = error;
    }

    /// <summary>How the call ended.</summary>
    public CallOutcome Outcome { get; }

    /// <summary>The response; set when the call was answered and only then.</summary>
    public TResponse? Response { get; }

    /// <summary>The peer's reason when it refused, ours when its answer was invalid.</summary>
    public RpcError? Error { get; }

    /// <summary>Whether there is a response.</summary>
    [MemberNotNullWhen(true, nameof(Response))]
    public bool IsAnswered => Outcome == CallOutcome.Answered;

    /// <summary>Gives the response, if there is one.</summary>
    public bool TryGetResponse([NotNullWhen(true)] out TResponse? response)
    {
        response = Response;
        return IsAnswered;
    }

    /// <summary>One line for a log: the outcome and, where there is one, the error.</summary>
    public override string ToString() =>
        Error is null ? Outcome.ToString() : $"{Outcome}: {Error.Code} {Error.Description}".TrimEnd();

    internal static CallResult<TResponse> Of(TResponse response) => new(CallOutcome.Answered, response, null);

    internal static CallResult<TResponse> Failed(CallOutcome outcome, RpcError? error = null) => new(outcome, null, error);
}
