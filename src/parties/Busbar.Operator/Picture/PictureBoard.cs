namespace Busbar.Operator.Picture;

/// <summary>
/// The picture of who talks to whom. The operator puts itself, its stations and their cars on it; whoever runs more parties in
/// the same process adds theirs.
/// </summary>
public sealed class PictureBoard
{
    // A party is added once at start; the picture has seven kinds.
    private readonly Lock _gate = new();
    private LinkTap[] _links = [];
    private Func<PictureParty>[] _parties = [];
    private Func<IReadOnlyList<PictureCheck>> _checks = static () => [];

    internal PictureBoard() => Ocpp = AddLink(new PictureLink("ocpp", "station", "operator", "OCPP"));

    /// <summary>What is shown; null for a plain operator.</summary>
    public string? Title { get; set; }

    internal LinkTap Ocpp { get; }

    internal IReadOnlyList<LinkTap> Links => _links;

    internal IEnumerable<PictureParty> Parties => _parties.Select(describe => describe());

    internal IReadOnlyList<PictureCheck> Checks => _checks();

    /// <summary>Adds an arrow; its messages are recorded on the tap.</summary>
    /// <exception cref="ArgumentException">There is an arrow of that id.</exception>
    public LinkTap AddLink(PictureLink link)
    {
        lock (_gate)
        {
            if (_links.Any(tap => tap.Link.Id == link.Id))
                throw new ArgumentException($"There is an arrow {link.Id} already.", nameof(link));
            var tap = new LinkTap(link);
            _links = [.. _links, tap];
            return tap;
        }
    }

    /// <summary>Adds a box, described anew whenever the picture is looked at; it replaces the operator's own of the same kind.</summary>
    public void AddParty(Func<PictureParty> describe)
    {
        lock (_gate)
            _parties = [.. _parties, describe];
    }

    /// <summary>Says what ought to hold, asked anew whenever the picture is looked at.</summary>
    public void SetChecks(Func<IReadOnlyList<PictureCheck>> checks) => _checks = checks;
}
