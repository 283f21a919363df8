using System.Security.Cryptography;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Station;

/// <summary>Runs a station's controller over one channel: the only place of its side where anything happens.</summary>
public sealed class SeccSession
{
    private readonly IV2GChannel _channel;
    private readonly ISeccHost _host;
    private readonly IContractJudge _contracts;
    private readonly RandomNumberGenerator _chance;
    private readonly TimeProvider _time;
    private readonly MessageCodec _codec = new();
    private readonly SessionPump<SeccEvent> _pump;
    private SessionOutcome? _outcome;

    /// <summary>Joins a channel and an EVSE; <see cref="RunAsync"/> starts the session. The channel is not closed here.</summary>
    public SeccSession(IV2GChannel channel, ISeccHost host, IContractJudge contracts, RandomNumberGenerator chance, TimeProvider time)
    {
        _channel = channel;
        _host = host;
        _contracts = contracts;
        _chance = chance;
        _time = time;
        _pump = new SessionPump<SeccEvent>(channel, time);
    }

    /// <summary>Sees every message as it is received or sent, with its EXI octets; for logs and pictures.</summary>
    public SessionObserver? Observer { get; init; }

    /// <summary>Tells the session something, from any thread.</summary>
    public void Post(SeccEvent evt) => _pump.Post(evt);

    /// <summary>Runs until the session is over, on the caller's context.</summary>
    /// <returns>How it ended. The host has seen the same as <see cref="SeccEffect.End"/>.</returns>
    public async Task<SessionOutcome> RunAsync(CancellationToken cancellationToken)
    {
        using var pump = _pump;
        var state = SeccState.Start(Facts());
        try
        {
            while (!state.IsOver)
            {
                var evt = await NextAsync(state, cancellationToken).ConfigureAwait(true);
                state = await ApplyAsync(state.On(evt, Facts()), cancellationToken).ConfigureAwait(true);
            }
        }
        finally
        {
            // Whatever went wrong, the supply learns that the session is over.
            if (_outcome is null)
            {
                Finish(state.On(new SeccEvent.Abort("the controller stopped"), Facts()));
            }
        }

        return _outcome!;
    }

    private SeccFacts Facts() => new()
    {
        Now = _time.GetUtcNow(),
        Settings = _host.Settings,
        Supply = _host.Supply,
        Chance = _chance,
        Contracts = _contracts,
        Security = _channel.Security,
        Paused = _host.Paused,
    };

    private async ValueTask<SeccEvent> NextAsync(SeccState state, CancellationToken cancellationToken) =>
        await _pump.NextAsync(state.Deadline, cancellationToken).ConfigureAwait(true) switch
        {
            Happening.Posted => _pump.Event,
            Happening.Elapsed => new SeccEvent.Elapsed(state.Deadline!.Value.Timer),
            Happening.Message => Read(_pump.Message, state),
            _ => new SeccEvent.Disconnected(_channel.End.ToString()),
        };

    private SeccEvent Read(V2GtpMessage carried, SeccState state)
    {
        if (!MessageCodec.TryDecode(carried, state.Protocol, out var message, out var fault))
        {
            return new SeccEvent.Unreadable(fault);
        }

        Observer?.Invoke(isReceived: true, message, carried.PayloadType, carried.Payload);
        return new SeccEvent.Received(message, carried.PayloadType, carried.Payload);
    }

    private async ValueTask<SeccState> ApplyAsync(SeccTransition transition, CancellationToken cancellationToken)
    {
        foreach (var effect in transition.Effects)
        {
            if (effect is not SeccEffect.Send send)
            {
                Execute(effect);
                continue;
            }

            var payload = send.Exi ?? _codec.Encode(send.Message, send.Payload);
            Observer?.Invoke(isReceived: false, send.Message, send.Payload, payload);
            await _channel.SendAsync(send.Payload, payload, cancellationToken).ConfigureAwait(true); // a broken channel says so when it is read
        }

        return transition.Next;
    }

    private void Finish(SeccTransition transition)
    {
        foreach (var effect in transition.Effects)
        {
            if (effect is not SeccEffect.Send)
            {
                Execute(effect);
            }
        }
    }

    private void Execute(SeccEffect effect)
    {
        if (effect is SeccEffect.End end)
        {
            _outcome = end.Outcome;
        }

        _host.Execute(effect);
    }
}
