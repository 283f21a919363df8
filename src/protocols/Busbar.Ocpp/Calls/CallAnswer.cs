namespace Busbar.Ocpp.Calls;

/// <summary>What a handler answers: the response, or an error. Both convert to it by themselves.</summary>
/// <typeparam name="TResponse">The action's response.</typeparam>
public readonly struct CallAnswer<TResponse>
    where TResponse : class
{
    private CallAnswer(TResponse? response, RpcError? error)
    {
        Response = response;
        Error = error;
    }

    internal TResponse? Response { get; }

    internal RpcError? Error { get; }

    /// <summary>Answers with the response.</summary>
    public static implicit operator CallAnswer<TResponse>(TResponse response) => new(response, null);

    /// <summary>Refuses with the error.</summary>
    public static implicit operator CallAnswer<TResponse>(RpcError error) => new(null, error);
}
