using System.Text;
using Busbar.Ocpp.Links;

namespace Busbar.Ocpp.Tests.Rpc;

/// <summary>A link that keeps what it is given.</summary>
internal sealed class RecordingLink : IFrameLink
{
    public Queue<string> Sent { get; } = new();

    public CloseReason? Closed { get; private set; }

    public bool IsAlive { get; set; } = true;

    public int Pings { get; private set; }

    public void Send(ReadOnlySpan<byte> frame) => Sent.Enqueue(Encoding.UTF8.GetString(frame));

    public void Close(CloseReason reason, string description) => Closed ??= reason;

    public Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        Pings++;
        return Task.FromResult(IsAlive);
    }
}
