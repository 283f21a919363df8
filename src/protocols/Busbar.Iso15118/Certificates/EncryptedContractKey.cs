using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Certificates;

/// <summary>A contract's private key on its way to a car.</summary>
/// <param name="AgreementKey">The provisioning service's public key of this one agreement: an uncompressed point.</param>
/// <param name="Encrypted">The encrypted private key.</param>
public sealed record EncryptedContractKey(Octets AgreementKey, Octets Encrypted);
