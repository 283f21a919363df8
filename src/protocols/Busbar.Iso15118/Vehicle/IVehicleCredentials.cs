using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire.Exi;
using V20Response = Busbar.Iso15118.V20.CertificateInstallationRes;
using V2Message = Busbar.Iso15118.V2.V2GMessage;

namespace Busbar.Iso15118.Vehicle;

/// <summary>The certificates and keys of a car. It computes and asks nobody.</summary>
public interface IVehicleCredentials
{
    /// <summary>The contract that pays; null when there is none.</summary>
    ShownContract? Contract { get; }

    /// <summary>Whether the contract should be renewed.</summary>
    bool WantsUpdate { get; }

    /// <summary>The certificate that the car was made with, and those between it and a root; null when there is none.</summary>
    ShownContract? Provisioning { get; }

    /// <summary>The roots that the car knows.</summary>
    IReadOnlyList<X509IssuerSerial> Roots { get; }

    /// <summary>Signs an element of a message with the contract's key.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="value">Its content.</param>
    /// <param name="id">Its <c>Id</c>.</param>
    Signature SignByContract(ExiName element, object value, string id);

    /// <summary>Signs an element of a message with the key that the car was made with.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="value">Its content.</param>
    /// <param name="id">Its <c>Id</c>.</param>
    Signature SignByProvisioning(ExiName element, object value, string id);

    /// <summary>Verifies and decrypts a contract that came with an ISO 15118-2 message.</summary>
    /// <param name="message">CertificateInstallationRes or CertificateUpdateRes.</param>
    /// <returns>The contract; null when the message is not to be trusted or the key does not fit.</returns>
    InstalledContract? Open(V2Message message);

    /// <summary>Verifies and decrypts a contract that came with an ISO 15118-20 message.</summary>
    /// <param name="message">CertificateInstallationRes.</param>
    /// <returns>The contract; null when the message is not to be trusted or the key does not fit.</returns>
    InstalledContract? Open(V20Response message);
}

/// <summary>A contract with its key.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="PrivateKey">The private key: the scalar, big-endian.</param>
public sealed record InstalledContract(ShownContract Contract, Octets PrivateKey);
