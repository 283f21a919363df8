using System.Security.Cryptography;

namespace Busbar.Oscp;

/// <summary>The requests of one peer that were answered, so that a repeated one has no second effect.</summary>
internal sealed class SeenRequests(int most)
{
    private readonly Dictionary<string, byte[]> _digests = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>What is known of a request.</summary>
    public Seen Find(OscpRequest request)
    {
        if (request.RequestId is not { Length: > 0 } id || !_digests.TryGetValue(id, out var digest))
            return Seen.Never;
        return digest.AsSpan().SequenceEqual(Digest(request)) ? Seen.Same : Seen.Other;
    }

    /// <summary>Remembers a request that was taken; the oldest one is forgotten.</summary>
    public void Remember(OscpRequest request)
    {
        if (request.RequestId is not { Length: > 0 } id || !_digests.TryAdd(id, Digest(request)))
            return;
        _order.Enqueue(id);
        if (_order.Count > most)
            _digests.Remove(_order.Dequeue());
    }

    private static byte[] Digest(OscpRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{request.Method} {request.Path} {request.SegmentIndex}\n"));
        hash.AppendData(request.Body.Span);
        return hash.GetHashAndReset();
    }

    /// <summary>Whether a request was answered before.</summary>
    public enum Seen
    {
        /// <summary>It is new.</summary>
        Never,

        /// <summary>The same one was.</summary>
        Same,

        /// <summary>Another one of the same id was.</summary>
        Other,
    }
}
