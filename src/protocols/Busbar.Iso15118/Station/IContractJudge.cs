using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Station;

/// <summary>Judges the contracts and signatures that cars show. It computes and asks nobody.</summary>
public interface IContractJudge
{
    /// <summary>What is to be said of a contract at a moment.</summary>
    /// <param name="certificate">The contract's certificate, in DER.</param>
    /// <param name="subCertificates">The certificates between it and a root.</param>
    /// <param name="now">The moment.</param>
    ContractFinding Examine(Octets certificate, IReadOnlyList<Octets> subCertificates, DateTimeOffset now);

    /// <summary>Whether the signature of a message holds, covers a part of it, and was made with the key of a certificate.</summary>
    /// <param name="message">The message.</param>
    /// <param name="part">The part.</param>
    /// <param name="certificate">The certificate, in DER.</param>
    bool IsSigned(object message, object part, Octets certificate);
}
