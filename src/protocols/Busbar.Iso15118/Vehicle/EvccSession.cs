using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Vehicle;

/// <summary>Runs a car's controller over one channel: the only place of its side where anything happens.</summary>
public sealed class EvccSession
{
    private readonly IV2GChannel _channel;
    private readonly IEvccHost _host;
    private readonly TimeProvider _time;
    private readonly MessageCodec _codec = new();
    private readonly SessionPump<EvccEvent> _pump;
    private SessionOutcome? _outcome;

    /// <summary>Joins a channel and a car; <see cref="RunAsync"/> starts the session. The channel is not closed here.</summary>
    public EvccSession(IV2GChannel channel, IEvccHost host, TimeProvider time)
    {
        _channel = channel;
        _host = host;
        _time = time;
        _pump = new SessionPump<EvccEvent>(channel, time);
    }

    /// <summary>Sees every message as it is received or sent, with its EXI octets; for logs and pictures.</summary>
    public SessionObserver? Observer { get; init; }

    /// <summary>Tells the session something, from any thread.</summary>
    public void Post(EvccEvent evt) => _pump.Post(evt);

    /// <summary>Runs until the session is over, on the caller's context.</summary>
    /// <returns>How it ended. The host has seen the same as <see cref="EvccEffect.End"/>.</returns>
    public async Task<SessionOutcome> RunAsync(CancellationToken cancellationToken)
    {
        using var pump = _pump;
        var state = EvccState.Start(Facts());
        try
        {
            state = await ApplyAsync(state.On(new EvccEvent.Connected(), Facts()), cancellationToken).ConfigureAwait(true);
            while (!state.IsOver)
            {
                var evt = await NextAsync(state, cancellationToken).ConfigureAwait(true);
                state = await ApplyAsync(state.On(evt, Facts()), cancellationToken).ConfigureAwait(true);
            }
        }
        finally
        {
            // Whatever went wrong, the car learns that the session is over.
            if (_outcome is null)
            {
                Finish(state.On(new EvccEvent.Abort("the controller stopped"), Facts()));
            }
        }

        return _outcome!;
    }

    private EvccFacts Facts() => new()
    {
        Now = _time.GetUtcNow(),
        Settings = _host.Settings,
        Vehicle = _host.Vehicle,
        Credentials = _host.Credentials,
        Security = _channel.Security,
    };

    private async ValueTask<EvccEvent> NextAsync(EvccState state, CancellationToken cancellationToken) =>
        await _pump.NextAsync(state.Deadline, cancellationToken).ConfigureAwait(true) switch
        {
            Happening.Posted => _pump.Event,
            Happening.Elapsed => new EvccEvent.Elapsed(state.Deadline!.Value.Timer),
            Happening.Message => Read(_pump.Message, state),
            _ => new EvccEvent.Disconnected(_channel.End.ToString()),
        };

    private EvccEvent Read(V2GtpMessage carried, EvccState state)
    {
        if (!MessageCodec.TryDecode(carried, state.Protocol, out var message, out var fault))
        {
            return new EvccEvent.Unreadable(fault);
        }

        Observer?.Invoke(isReceived: true, message, carried.PayloadType, carried.Payload);
        return new EvccEvent.Received(message, carried.PayloadType);
    }

    private async ValueTask<EvccState> ApplyAsync(EvccTransition transition, CancellationToken cancellationToken)
    {
        foreach (var effect in transition.Effects)
        {
            if (effect is not EvccEffect.Send send)
            {
                Execute(effect);
                continue;
            }

            var payload = _codec.Encode(send.Message, send.Payload);
            Observer?.Invoke(isReceived: false, send.Message, send.Payload, payload);
            await _channel.SendAsync(send.Payload, payload, cancellationToken).ConfigureAwait(true); // a broken channel says so when it is read
        }

        return transition.Next;
    }

    private void Finish(EvccTransition transition)
    {
        foreach (var effect in transition.Effects)
        {
            if (effect is not EvccEffect.Send)
            {
                Execute(effect);
            }
        }
    }

    private void Execute(EvccEffect effect)
    {
        if (effect is EvccEffect.End end)
        {
            _outcome = end.Outcome;
        }

        _host.Execute(effect);
    }
}
