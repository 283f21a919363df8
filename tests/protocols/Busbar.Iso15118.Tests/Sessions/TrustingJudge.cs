using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Station;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>Finds what a test tells it to find, for tests of the machines and not of cryptography.</summary>
internal sealed class TrustingJudge : IContractJudge
{
    public ContractFinding Finding { get; set; } = new(ChainVerdict.Valid, "DEABC123456789");

    public bool Signed { get; set; } = true;

    public ContractFinding Examine(Octets certificate, IReadOnlyList<Octets> subCertificates, DateTimeOffset now) => Finding;

    public bool IsSigned(object message, object part, Octets certificate) => Signed;
}
