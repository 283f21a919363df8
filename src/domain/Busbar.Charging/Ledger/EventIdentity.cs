using System.Globalization;

namespace Busbar.Charging.Ledger;

/// <summary>What makes two received events the same one: the key says which event it claims to be, the digest what it says.</summary>
/// <param name="Key">The slot within the session: a sequence number, or start, stop, close, or the content itself.</param>
/// <param name="Digest">A digest of the content without the circumstances of its receipt.</param>
public readonly record struct EventIdentity(string Key, long Digest)
{
    /// <summary>The identity of an event.</summary>
    /// <remarks>
    /// With a sequence number the key is that number. 1.6 has none: a transaction has one start and one stop, and a
    /// sample is itself, so that repeated ones fall together and different ones of the same second do not.
    /// </remarks>
    public static EventIdentity Of(SessionEvent entry)
    {
        var digest = DigestOf(entry);
        var key = entry switch
        {
            { Kind: SessionEventKind.ClosedByWatchdog or SessionEventKind.ClosedByOperator } => "close:" + digest.ToString("x16", CultureInfo.InvariantCulture),
            { SeqNo: { } seqNo } => seqNo.ToString(CultureInfo.InvariantCulture),
            { Kind: SessionEventKind.Started } => "start",
            { Kind: SessionEventKind.Ended } => "stop",
            _ => "is:" + digest.ToString("x16", CultureInfo.InvariantCulture),
        };
        return new EventIdentity(key, digest);
    }

    private static long DigestOf(SessionEvent entry)
    {
        // hot path: operator-durable-rate
        using var text = new DigestText();
        text.Add(CultureInfo.InvariantCulture, $"{(int)entry.Kind}|{entry.At.UtcTicks}|{entry.SeqNo}|{entry.Trigger}|{entry.IsOffline}|");
        text.Add(CultureInfo.InvariantCulture, $"{entry.Evse?.Value}|{entry.Connector?.Value}|{entry.Token?.Value.ToUpperInvariant()}|{(int?)entry.State}|");
        text.Add(CultureInfo.InvariantCulture, $"{entry.StopReason}|{entry.RemoteStartId}|{entry.ReservationId}|{entry.Register?.Value}|{entry.Detail}");
        foreach (var sample in entry.Samples)
        {
            text.Add(CultureInfo.InvariantCulture, $"\n{sample.At.UtcTicks}|{sample.Measurand.Name}|{sample.Value}|{(int)sample.Unit}|");
            text.Add(CultureInfo.InvariantCulture, $"{(int)sample.Phase}|{(int)sample.Context}|{(int)sample.Location}|{sample.Signed?.Payload}");
        }

        return text.Digest();
    }
}
