using System.Net;

namespace Busbar.Tools.Pcap.Sessions;

/// <summary>A datagram of discovery.</summary>
/// <param name="At">When.</param>
/// <param name="From">The sender.</param>
/// <param name="To">The receiver.</param>
/// <param name="IsRequest">Whether a car asks; otherwise a station answers.</param>
/// <param name="Security">What is asked for or offered.</param>
/// <param name="Offer">Where the station listens; null in a request.</param>
internal sealed record Discovery(DateTimeOffset At, IPEndPoint From, IPEndPoint To, bool IsRequest, string Security, IPEndPoint? Offer);
