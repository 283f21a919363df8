using System.Threading.Channels;
using Busbar.Energy.GridSignals;
using Busbar.OpenAdr.V20b;
using Busbar.Utility.Notifications;
using Busbar.Wire.Xml;

namespace Busbar.Utility.V20b;

/// <summary>Pushes events to VENs that asked for it, when something that they see changes.</summary>
internal sealed class EventPush
{
    private readonly UtilityCore _core;
    private readonly CallbackQueue _queue;
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public EventPush(UtilityCore core, CallbackQueue queue)
    {
        _core = core;
        _queue = queue;
        core.Changes.Listen(change =>
        {
            if (change.Kind is SignalObject.Event or SignalObject.Ven or SignalObject.Resource)
            {
                _wake.Writer.TryWrite(true);
            }
        });
    }

    /// <summary>Runs until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await foreach (var _ in _wake.Reader.ReadAllAsync(cancellation))
        {
            foreach (var party in _core.Parties.All)
            {
                if (!party.Row.IsPull && party.Row is { Address: { } address, RegistrationId: not null } && !_core.V20b.Events.IsUpToDate(party))
                {
                    var message = _core.V20b.Write(_core.V20b.Events.Distribute(party, null, null), party.Row.IsSigned);
                    _queue.Post(AddressOf(address), new Delivery(null, "application/xml", message.Body) { Answered = body => HeardAsync(party, body) });
                }
            }
        }
    }

    private static string AddressOf(string address) => address.TrimEnd('/') + "/OpenADR2/Simple/2.0b/EiEvent";

    // A VEN may answer with nothing, with a plain response, or with its answers to the events at once.
    private async Task HeardAsync(Party party, ReadOnlyMemory<byte> body)
    {
        _core.Parties.Heard(party);
        if (WireXml.TryRead<OadrPayload>(body, XmlLimits.Default, out var payload, out _) && payload.OadrSignedObject.Message is OadrCreatedEvent created)
        {
            await _core.V20b.Events.CreatedAsync(party, created);
        }
    }
}
