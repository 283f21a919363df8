using Busbar.Iso15118.Pki;

namespace Busbar.Iso15118.Station;

/// <summary>What is to be said of a contract.</summary>
/// <param name="Verdict">Whether its chain holds. An unknown root is no fault of the car's: whoever authorizes it may know more.</param>
/// <param name="Emaid">The number in its certificate; null when it cannot be read.</param>
/// <param name="ExpiresSoon">Whether it should be renewed.</param>
public readonly record struct ContractFinding(ChainVerdict Verdict, string? Emaid, bool ExpiresSoon = false)
{
    /// <summary>Whether the contract may be shown to whoever authorizes it.</summary>
    internal bool IsPresentable => Verdict is ChainVerdict.Valid or ChainVerdict.UnknownRoot or ChainVerdict.RevocationUnknown && Emaid is not null;
}
