using Busbar.OpenAdr.V20b;

namespace Busbar.Utility.V20b;

/// <summary>A VEN of 2.0b: who it is, how it is reached, and what is to be told to it.</summary>
internal sealed class Party(PartyRow row)
{
    private const int MostPending = 32; // messages that wait for a poll; a VEN that never polls costs no more

    private readonly Lock _gate = new();
    private Queue<OadrMessage>? _pending;

    /// <summary>What is on disk of it.</summary>
    public PartyRow Row { get; set; } = row;

    public string VenId => Row.VenId;

    /// <summary>The revision of all events that it was told last; -1 before the first.</summary>
    public long SeenRevision { get; set; } = -1;

    /// <summary>What it was told last, so that it is told again only what differs.</summary>
    public int SeenEvents { get; set; }

    /// <summary>When it was heard last.</summary>
    public DateTimeOffset? LastHeard { get; set; }

    /// <summary>Takes a message that the party gets with its next polls.</summary>
    public bool TryEnqueue(OadrMessage message)
    {
        lock (_gate)
        {
            _pending ??= new Queue<OadrMessage>(1);
            if (_pending.Count >= MostPending)
            {
                return false;
            }

            _pending.Enqueue(message);
            return true;
        }
    }

    /// <summary>The next message that waits, or null.</summary>
    public OadrMessage? Dequeue()
    {
        if (_pending is null)
        {
            return null;
        }

        lock (_gate)
        {
            return _pending.TryDequeue(out var message) ? message : null;
        }
    }
}

/// <summary>A party as it is kept.</summary>
internal sealed record PartyRow
{
    /// <summary>Its identifier here, which is that of its VEN object in 3.x.</summary>
    public required string VenId { get; init; }

    /// <summary>Its registration; null while it has none.</summary>
    public string? RegistrationId { get; init; }

    /// <summary>The fingerprint of its certificate; empty where it has none.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is pushed to.</summary>
    public string? Address { get; init; }

    /// <summary>Whether it polls.</summary>
    public bool IsPull { get; init; } = true;

    /// <summary>Whether its messages and ours to it are signed.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Whether it only reports.</summary>
    public bool ReportsOnly { get; init; }

    /// <summary>The profile it chose.</summary>
    public string Profile { get; init; } = "2.0b";

    /// <summary>When it registered.</summary>
    public DateTimeOffset? RegisteredAt { get; init; }
}
