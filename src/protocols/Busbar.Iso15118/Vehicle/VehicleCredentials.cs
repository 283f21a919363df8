using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Signatures;
using V20Message = Busbar.Iso15118.V20.V2GMessage;
using V20Response = Busbar.Iso15118.V20.CertificateInstallationRes;
using V2Message = Busbar.Iso15118.V2.V2GMessage;

namespace Busbar.Iso15118.Vehicle;

/// <summary>The certificates and keys of a car.</summary>
public sealed record VehicleCredentials
{
    /// <summary>The contract that pays; null when there is none.</summary>
    public InstalledContract? Contract { get; init; }

    /// <summary>Whether the contract should be renewed.</summary>
    public bool WantsUpdate { get; init; }

    /// <summary>The certificate that the car was made with; null when it cannot ask for contracts.</summary>
    public CertifiedKey? Provisioning { get; init; }

    /// <summary>The car's PCID, which the provisioning certificate names.</summary>
    public string Pcid { get; init; } = "";

    /// <summary>The roots that the car knows, told to who provides contracts.</summary>
    public IReadOnlyList<X509Certificate2> Roots { get; init; } = [];

    /// <summary>How the services that provide contracts are judged; null trusts none.</summary>
    public ChainPolicy? Provisioners { get; init; }

    /// <summary>Whether the car should ask for a contract on its way.</summary>
    internal bool WantsContract => Provisioners is not null && (Contract is null ? Provisioning is not null : WantsUpdate);

    internal V2Message Sign(V2Message message)
    {
        using var key = Contract!.Contract.OpenKey();
        return MessageSignatures.Sign(message, key);
    }

    internal T Sign<T>(T message)
        where T : V20Message
    {
        using var key = Contract!.Contract.OpenKey();
        return MessageSignatures.Sign(message, key);
    }

    /// <summary>Verifies and decrypts a contract; null when the message is not to be trusted or the key does not fit [V2G2-823].</summary>
    internal InstalledContract? Open(V2Message message, DateTimeOffset now) =>
        V2CarProvisioning.Open(message, Contract?.Contract ?? Provisioning!, Provisioners!, now, out var contract) == ProvisioningFault.None ? contract : null;

    /// <summary>Verifies and decrypts a contract; null when the message is not to be trusted or the key does not fit.</summary>
    internal InstalledContract? Open(V20Response message, DateTimeOffset now) =>
        V20CarProvisioning.Open(message, Provisioning!, Pcid, Provisioners!, now, out var contract) == ProvisioningFault.None ? contract : null;
}
