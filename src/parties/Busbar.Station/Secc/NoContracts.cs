using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Station;
using Busbar.Wire.Exi;

namespace Busbar.Station.Secc;

/// <summary>Accepts no contract: for stations without roots to judge them by.</summary>
internal sealed class NoContracts : IContractJudge
{
    internal static NoContracts Instance { get; } = new();

    public ContractFinding Examine(Octets certificate, IReadOnlyList<Octets> subCertificates, DateTimeOffset now) => new(ChainVerdict.Broken, null);

    public bool IsSigned(object message, object part, Octets certificate) => false;
}
