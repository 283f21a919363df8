namespace Busbar.Tools.Pcap.Sessions;

/// <summary>What is said over one connection, as octets in order.</summary>
internal interface IConversation
{
    /// <summary>Takes the next octets of one way.</summary>
    void Take(Way way, ReadOnlySpan<byte> bytes, DateTimeOffset at);

    /// <summary>The session when all has been taken.</summary>
    /// <param name="ends">Who talked.</param>
    /// <param name="hasLost">Whether octets are missing in the capture.</param>
    Session End(Ends ends, bool hasLost);
}
