using Busbar.OpenAdr.V20b;

namespace Busbar.OpenAdr.V20b.Signing;

/// <summary>Refuses what is too old, too new, or was heard before.</summary>
/// <param name="time">The clock.</param>
/// <param name="window">How far a sender's clock and the way may be off.</param>
public sealed class ReplayGuard(TimeProvider time, TimeSpan window)
{
    /// <summary>A window that fits clocks that are set by the net.</summary>
    public static readonly TimeSpan DefaultWindow = TimeSpan.FromSeconds(30);

    // Past it the oldest are forgotten with their window: that many signed messages a minute no single server takes.
    private const int MostRemembered = 200_000;
    private const int LongestNonce = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _heard = new(StringComparer.Ordinal);
    private readonly Queue<(string Nonce, DateTimeOffset Until)> _order = new();

    /// <summary>Checks the time and the nonce of a signature whose value is right.</summary>
    /// <param name="protection">The two, as they were signed.</param>
    /// <returns>What is wrong, or null.</returns>
    public string? Check((string? Timestamp, string? Nonce) protection)
    {
        if (protection.Nonce is not { Length: > 0 and <= LongestNonce } nonce || !XcalDateTime.TryParse(protection.Timestamp, out var stamp))
        {
            return "The signature has no protection against replay.";
        }

        var now = time.GetUtcNow();
        if ((now - stamp.At).Duration() > window)
        {
            return "The time in the signature is too far from now.";
        }

        lock (_gate)
        {
            while (_order.TryPeek(out var oldest) && (oldest.Until < now || _order.Count > MostRemembered))
            {
                _order.Dequeue();
                _heard.Remove(oldest.Nonce);
            }

            if (!_heard.TryAdd(nonce, now))
            {
                return "The signature was heard before.";
            }

            _order.Enqueue((nonce, stamp.At + window));
            return null;
        }
    }
}
