using System.Diagnostics.CodeAnalysis;

namespace Busbar.Oscp;

/// <summary>
/// The messages of one peer that wait for segments. A later segment names the first one's id, or the one before it: sources
/// disagree, so both lead to the same message.
/// </summary>
internal sealed class SegmentAssembly(OscpLimits limits)
{
    private readonly List<Pending> _pending = [];

    /// <summary>Takes a segment.</summary>
    /// <param name="request">Where it stands in its message.</param>
    /// <param name="part">What it says.</param>
    /// <param name="now">The time.</param>
    /// <param name="whole">The message, once it is whole.</param>
    /// <param name="refusal">Why the segment is not taken.</param>
    /// <returns>Whether the segment was taken.</returns>
    public bool TryTake(OscpRequest request, object part, DateTimeOffset now, out Whole? whole, [NotNullWhen(false)] out OscpAnswer? refusal)
    {
        whole = null;
        _pending.RemoveAll(message => message.Since + limits.SegmentTimeout <= now);
        if (request is not { SegmentIndex: { } index, SegmentCount: { } count } || count < 1 || index < 1 || index > count || count > limits.MaxSegments)
            return Refuse($"A segment has an index from 1 to its count, and a count of at most {limits.MaxSegments}.", out refusal);
        var message = Find(request, index, count);
        if (message is null)
        {
            if (index != 1)
                return Refuse("The first segment of this message is not here.", out refusal);
            if (_pending.Count >= limits.MaxAssemblies)
                _pending.RemoveAt(0);
            message = new Pending(request.RequestId ?? "", request.CorrelationId, count, now);
            _pending.Add(message);
        }

        message.Parts[index - 1] = part;
        message.Ids.Add(request.RequestId ?? "");
        refusal = null;
        if (message.Parts.Any(known => known is null))
            return true;
        _pending.Remove(message);
        if (MessageSegments.Join(message.Parts!) is not { } joined)
            return Refuse("The segments do not belong to one message.", out refusal);
        whole = new Whole(joined, message.FirstId, message.CorrelationId);
        return true;
    }

    private Pending? Find(OscpRequest request, int index, int count) => index == 1
        ? _pending.Find(message => message.FirstId.Length > 0 && message.FirstId == request.RequestId)
        : _pending.Find(message => message.Parts.Length == count && request.CorrelationId is { Length: > 0 } id && message.Ids.Contains(id));

    private static bool Refuse(string message, out OscpAnswer refusal)
    {
        refusal = OscpAnswer.Invalid(message);
        return false;
    }

    /// <summary>A message put together.</summary>
    public sealed record Whole(object Message, string RequestId, string? CorrelationId);

    private sealed class Pending(string firstId, string? correlationId, int count, DateTimeOffset since)
    {
        public string FirstId { get; } = firstId;

        public string? CorrelationId { get; } = correlationId;

        public DateTimeOffset Since { get; } = since;

        public object?[] Parts { get; } = new object?[count];

        public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);
    }
}
