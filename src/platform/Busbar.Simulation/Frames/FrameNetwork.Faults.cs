namespace Busbar.Simulation;

// What goes wrong on purpose. A link that is made to break drops what is in transit, both ways.
public sealed partial class FrameNetwork
{
    private readonly HashSet<(string, string)> _partitions = [];

    /// <summary>Stops all traffic between two addresses: what is sent waits, dials go unanswered, and after the retransmission timeout links break.</summary>
    public void Partition(string a, string b)
    {
        _partitions.Add(Pair(a, b));
        Trace.Add("partition", $"{a}|{b}");
    }

    /// <summary>Ends a partition: what waited travels on.</summary>
    public void Heal(string a, string b)
    {
        _partitions.Remove(Pair(a, b));
        Trace.Add("heal", $"{a}|{b}");
        foreach (var link in LinksBetween(a, b))
        {
            link.Outbound.Resume();
            link.Peer.Outbound.Resume();
        }
    }

    /// <summary>Breaks every link between two addresses; both ends learn of it.</summary>
    public void Cut(string a, string b)
    {
        foreach (var link in LinksBetween(a, b))
            Break(link, localKnows: true, remoteKnows: true);
    }

    /// <summary>Breaks every link between two addresses, and only <paramref name="knows"/> learns of it: the other believes it is connected.</summary>
    public void CutHalfOpen(string knows, string other)
    {
        foreach (var link in LinksBetween(knows, other))
            Break(link, localKnows: true, remoteKnows: false);
    }

    /// <summary>Ends the program at an address: it no longer listens and its links end.</summary>
    /// <param name="address">Where.</param>
    /// <param name="isSilent">Whether the power failed, so that no peer is told; else the system closes the sockets of a dead process.</param>
    public void Kill(string address, bool isSilent)
    {
        Trace.Add("kill", address);
        _listeners.Remove(address);
        foreach (var link in InOrder(EndsAt(address)))
            Break(link, localKnows: true, remoteKnows: !isSilent);
    }

    internal bool IsPartitioned(FrameLink link) => IsPartitioned(link.Local, link.Remote);

    internal void Break(FrameLink link, bool localKnows, bool remoteKnows)
    {
        if (link.IsDead && link.Peer.IsDead)
        {
            if (localKnows)
                link.Lose();
            return;
        }

        Trace.Add("break", link.Outbound.Name);
        link.Die();
        link.Peer.Die();
        if (localKnows)
            link.Lose();
        if (remoteKnows)
            link.Peer.Lose();
    }

    private bool IsPartitioned(string a, string b) => _partitions.Count > 0 && _partitions.Contains(Pair(a, b));

    // The ends at the first address, found through whichever address has fewer.
    private List<FrameLink> LinksBetween(string a, string b)
    {
        var (atA, atB) = (EndsAt(a), EndsAt(b));
        return InOrder(atA.Count <= atB.Count
            ? atA.Where(link => link.Remote == b)
            : atB.Where(link => link.Remote == a).Select(link => link.Peer));
    }

    private IReadOnlyCollection<FrameLink> EndsAt(string address) => _ends.TryGetValue(address, out var ends) ? ends : [];

    // In the order of opening, so that a run replays.
    private static List<FrameLink> InOrder(IEnumerable<FrameLink> links) => [.. links.OrderBy(link => link.Number)];

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
