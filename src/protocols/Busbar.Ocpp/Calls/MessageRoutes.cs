using System.Collections.Frozen;
using System.Text;
using Busbar.Wire;

namespace Busbar.Ocpp.Calls;

/// <summary>Which handler answers which action: made once and shared by every connection of a version.</summary>
/// <example><code>
/// var routes = new MessageRoutes()
///     .On&lt;HeartbeatRequest, HeartbeatResponse&gt;((request, call) =&gt; new HeartbeatResponse { CurrentTime = clock.GetUtcNow() });
/// </code></example>
public sealed class MessageRoutes
{
    private readonly Dictionary<string, MessageRoute> _routes = new(StringComparer.Ordinal);
    private FrozenDictionary<string, MessageRoute>.AlternateLookup<ReadOnlySpan<char>>? _lookup;

    /// <summary>The actions that have a handler.</summary>
    public IReadOnlyCollection<string> Actions => _routes.Keys;

    /// <summary>Answers an action at once.</summary>
    public MessageRoutes On<TRequest, TResponse>(Func<TRequest, IncomingCall, CallAnswer<TResponse>> handler)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse> =>
        Add(new CallRoute<TRequest, TResponse>((request, call) => new ValueTask<CallAnswer<TResponse>>(handler(request, call))));

    /// <summary>Answers an action later: the next frame is read meanwhile.</summary>
    public MessageRoutes On<TRequest, TResponse>(Func<TRequest, IncomingCall, ValueTask<CallAnswer<TResponse>>> handler)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse> =>
        Add(new CallRoute<TRequest, TResponse>(handler));

    /// <summary>Takes a message that has no answer (SEND, 2.1).</summary>
    public MessageRoutes OnSend<TMessage>(Action<TMessage, IncomingCall> handler)
        where TMessage : class, IWireRecord<TMessage> =>
        Add(new SendRoute<TMessage>(handler));

    /// <summary>Knows an action that is not supported here, so that it is refused with NotSupported and not NotImplemented.</summary>
    public MessageRoutes Refuse(params ReadOnlySpan<string> actions)
    {
        foreach (var action in actions)
        {
            Add(new RefusedRoute(action));
        }

        return this;
    }

    internal MessageRoute? Find(ReadOnlySpan<byte> action)
    {
        // hot path: ocpp-call
        const int LongestAction = 64;
        if (action.Length > LongestAction)
        {
            return null;
        }

        Span<char> name = stackalloc char[LongestAction];
        var length = Encoding.Latin1.GetChars(action, name);
        _lookup ??= _routes.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        return _lookup.Value.TryGetValue(name[..length], out var route) ? route : null;
    }

    private MessageRoutes Add(MessageRoute route)
    {
        if (_lookup is not null)
        {
            throw new InvalidOperationException("Routes are in use and can no longer change.");
        }

        if (!_routes.TryAdd(route.Action, route))
        {
            throw new ArgumentException($"{route.Action} has a handler already.");
        }

        return this;
    }
}
