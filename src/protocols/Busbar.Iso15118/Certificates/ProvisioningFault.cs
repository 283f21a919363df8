namespace Busbar.Iso15118.Certificates;

/// <summary>Why a contract could not be handed out or taken.</summary>
public enum ProvisioningFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The octets, or the message, are not of the exchange of certificates.</summary>
    NotOfExchange,

    /// <summary>The other side refused: its response code says why.</summary>
    Refused,

    /// <summary>A certificate of the message cannot be read.</summary>
    MalformedCertificate,

    /// <summary>The chain of the one who signed is not trusted.</summary>
    UntrustedSigner,

    /// <summary>The signature is missing, wrong, or does not cover what it must.</summary>
    BadSignature,

    /// <summary>The contract's private key cannot be opened, or does not fit its certificate.</summary>
    BadKey,
}
