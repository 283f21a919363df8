using Busbar.Iso15118.Station;
using Busbar.Mapping.Iso15118;
using Busbar.Station.Authorization;

namespace Busbar.Station.CentralSystem;

/// <summary>A contract with what proves it.</summary>
/// <param name="Token">Its number as a token.</param>
/// <param name="Hashes">Its certificates, for asking about their state.</param>
/// <param name="Chain">The certificates themselves, where the operator is to judge them.</param>
internal sealed record ContractProof(IdToken Token, IReadOnlyList<CertificateToAsk> Hashes, string? Chain);

/// <summary>What the operator says of a contract: of its token and of its certificate.</summary>
internal sealed record ContractReply(TokenInfo Token, AuthorizationVerdict Certificate);

/// <summary>A car's request for certificates, octet by octet.</summary>
internal sealed record VehicleCertificateRequest(byte[] Exi, bool IsUpdate, string Namespace, int MostContracts);

/// <summary>What the operator says to a car's needs.</summary>
/// <param name="SendsProfile">Whether a charging profile follows.</param>
internal sealed record NeedsReply(bool SendsProfile);
