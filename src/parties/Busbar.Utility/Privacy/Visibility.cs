using Busbar.Energy.GridSignals;
using Busbar.Utility.Vens;

namespace Busbar.Utility.Privacy;

/// <summary>
/// Who sees which programs and events (OpenADR 3.1 Object Privacy): what has no targets is for everybody, what has some is for
/// those who were granted one of them, and they learn only of the targets that they were granted.
/// </summary>
/// <param name="vens">Who was granted what.</param>
/// <param name="isStrict">Whether a VEN must name its targets in the query, as the definition's words say; otherwise it need not.</param>
internal sealed class Visibility(VenDesk vens, bool isStrict)
{
    /// <summary>What a client sees of targeted objects.</summary>
    /// <param name="caller">The client.</param>
    /// <param name="asked">The targets of the query; null where there are none.</param>
    public View Of(Caller caller, IReadOnlyList<SignalTarget>? asked) => caller.Role switch
    {
        Role.BusinessLogic => new View(null, asked is null ? null : [.. asked]),
        Role.Ven => OfVen(caller.ClientId, asked),
        _ => new View([], asked is null ? null : []),
    };

    /// <summary>What a VEN sees that asks for all it may see, for example by a subscription.</summary>
    public View OfClient(string clientId) => new(vens.GrantsOf(clientId), null);

    private View OfVen(string clientId, IReadOnlyList<SignalTarget>? asked)
    {
        var granted = vens.GrantsOf(clientId);
        if (asked is null)
        {
            return new View(isStrict ? [] : granted, null);
        }

        var effective = new HashSet<SignalTarget>(asked);
        effective.IntersectWith(granted);
        return new View(effective, effective);
    }
}

/// <summary>What one client sees in one request.</summary>
/// <param name="Granted">The targets that it may see; null means all.</param>
/// <param name="Asked">The targets that an object must have one of; null means any or none.</param>
internal sealed record View(HashSet<SignalTarget>? Granted, HashSet<SignalTarget>? Asked)
{
    /// <summary>Whether an object with these targets is seen.</summary>
    public bool Sees(IReadOnlyList<SignalTarget> targets)
    {
        if (Asked is not null)
        {
            return targets.Any(Asked.Contains);
        }

        return targets.Count == 0 || Granted is null || targets.Any(Granted.Contains);
    }

    /// <summary>The targets that are shown: those that the client was granted.</summary>
    public IReadOnlyList<SignalTarget> Shown(IReadOnlyList<SignalTarget> targets) =>
        Granted is null || targets.Count == 0 ? targets : [.. targets.Where(Granted.Contains)];

    /// <summary>The event as the client may see it.</summary>
    public GridEvent Shown(GridEvent signal)
    {
        var shown = Shown(signal.Targets);
        return shown.Count == signal.Targets.Count ? signal : signal with { Targets = shown };
    }

    /// <summary>The program as the client may see it.</summary>
    public GridProgram Shown(GridProgram program)
    {
        var shown = Shown(program.Targets);
        return shown.Count == program.Targets.Count ? program : program with { Targets = shown };
    }
}
