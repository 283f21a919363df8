using Busbar.Iso15118.Pki;

namespace Busbar.Iso15118.Certificates;

/// <summary>A contract that a car holds.</summary>
/// <param name="Emaid">The contract's EMAID.</param>
/// <param name="Contract">Its certificate and key.</param>
public sealed record InstalledContract(string Emaid, CertifiedKey Contract);
