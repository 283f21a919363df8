namespace Busbar.Charging.Ledger;

/// <summary>Which sequence numbers were received, with the digest of the first content under each.</summary>
internal sealed class SequenceSet
{
    private readonly Dictionary<int, long> _digests = [];
    private int _lowest = int.MaxValue;
    private int _highest = int.MinValue;

    /// <summary>Whether a number between the lowest and the highest is missing.</summary>
    public bool HasGap => _digests.Count > 0 && _digests.Count != (long)_highest - _lowest + 1;

    public ApplyOutcome Add(int seqNo, long digest)
    {
        if (_digests.TryGetValue(seqNo, out var known))
            return known == digest ? ApplyOutcome.Duplicate : ApplyOutcome.Conflict;
        _digests.Add(seqNo, digest);
        _lowest = Math.Min(_lowest, seqNo);
        _highest = Math.Max(_highest, seqNo);
        return ApplyOutcome.Applied;
    }
}
