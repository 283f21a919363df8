using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Sessions;

/// <summary>A contract that a car showed and proved to hold.</summary>
/// <param name="Emaid">Its number.</param>
/// <param name="Certificate">Its certificate, in DER.</param>
/// <param name="SubCertificates">The certificates between it and a root, in DER.</param>
public sealed record ShownContract(string Emaid, Octets Certificate, IReadOnlyList<Octets> SubCertificates);
