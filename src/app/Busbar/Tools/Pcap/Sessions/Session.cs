namespace Busbar.Tools.Pcap.Sessions;

/// <summary>One connection and what was said over it.</summary>
/// <param name="Protocol">What was spoken, for example <c>ISO 15118-2</c> or <c>OCPP 2.0.1</c>.</param>
/// <param name="Ends">Who talked.</param>
/// <param name="Messages">What was said.</param>
/// <param name="Verdict">How it went.</param>
internal sealed record Session(string Protocol, Ends Ends, IReadOnlyList<Message> Messages, Verdict Verdict)
{
    /// <summary>TLS with its version and cipher suite; null for plain text.</summary>
    public string? Protection { get; init; }
}
