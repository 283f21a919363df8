using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Station;

/// <summary>Judges the contracts and signatures that cars show. It computes and asks nobody.</summary>
public interface IContractJudge
{
    /// <summary>Whether a contract's chain is good at a moment.</summary>
    /// <param name="certificate">The contract's certificate, in DER.</param>
    /// <param name="subCertificates">The certificates between it and a root.</param>
    /// <param name="now">The moment.</param>
    ContractFinding Examine(Octets certificate, IReadOnlyList<Octets> subCertificates, DateTimeOffset now);

    /// <summary>Whether a signature covers an element of a message and was made with the key of a certificate.</summary>
    /// <param name="signature">The signature of the message's header.</param>
    /// <param name="element">The element that must be covered.</param>
    /// <param name="value">Its content.</param>
    /// <param name="id">Its <c>Id</c>.</param>
    /// <param name="certificate">The certificate, in DER.</param>
    bool IsSigned(Signature? signature, ExiName element, object value, string? id, Octets certificate);
}

/// <summary>What is to be said of a contract.</summary>
/// <param name="Standing">Whether its chain is good.</param>
/// <param name="Emaid">The number in its certificate; null when it cannot be read.</param>
/// <param name="ExpiresSoon">Whether it should be renewed.</param>
public readonly record struct ContractFinding(ContractStanding Standing, string? Emaid, bool ExpiresSoon = false);

/// <summary>Whether a contract's chain is good.</summary>
public enum ContractStanding
{
    /// <summary>It is.</summary>
    Valid,

    /// <summary>A certificate cannot be read, is used for what it is not for, or does not fit the next.</summary>
    ChainError,

    /// <summary>It leads to a root that this station does not know; somebody else may.</summary>
    UnknownRoot,

    /// <summary>It has expired.</summary>
    Expired,

    /// <summary>It is not valid yet.</summary>
    NotYetValid,

    /// <summary>It is revoked.</summary>
    Revoked,
}
