using System.Text;
using Busbar.Simulation;

namespace Busbar.Operator.Tests.Bench;

/// <summary>Frames over the simulated network.</summary>
internal sealed class SimulatedPipe(FrameLink link) : IFramePipe
{
    public int? CloseStatus => link.Closed.IsCompletedSuccessfully && link.Closed.Result.Kind is FrameCloseKind.ByPeer ? link.Closed.Result.Code : null;

    public async Task SendAsync(string frame) => await link.SendAsync(Encoding.UTF8.GetBytes(frame), default);

    public async Task<string?> ReceiveAsync() => await link.ReceiveAsync(default) is { } frame ? Encoding.UTF8.GetString(frame.Span) : null;

    public void Close() => link.Close();
}
