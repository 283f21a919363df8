using System.Net;

namespace Busbar.Tools.Pcap.Sessions;

/// <summary>Who connected to whom.</summary>
internal sealed record Ends(IPEndPoint Initiator, IPEndPoint Listener)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Initiator} → {Listener}";
}
