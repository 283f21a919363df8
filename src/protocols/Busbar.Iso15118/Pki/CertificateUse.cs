namespace Busbar.Iso15118.Pki;

/// <summary>What a certificate is for.</summary>
public enum CertificateUse
{
    /// <summary>A station authenticates itself in TLS; its domain component is <c>CPO</c>.</summary>
    Station,

    /// <summary>A car authenticates itself in TLS 1.3 (ISO 15118-20); it chains to its maker's root.</summary>
    Vehicle,

    /// <summary>A car asks for contracts; its domain component is <c>OEM</c>, its common name the PCID.</summary>
    OemProvisioning,

    /// <summary>A car pays by contract; its domain component is <c>MO</c>, its common name the EMAID.</summary>
    Contract,

    /// <summary>A provisioning service signs what it hands out; its domain component is <c>CPS</c>.</summary>
    Provisioning,
}
