namespace Busbar.Iso15118.Pki;

/// <summary>Who takes part in a public key infrastructure made for tests.</summary>
public sealed record V2GPkiNames
{
    /// <summary>The station (EVSEID).</summary>
    public string EvseId { get; init; } = "DE*BUS*E1";

    /// <summary>The car (PCID).</summary>
    public string Pcid { get; init; } = "WBUSBAR0000000001";

    /// <summary>The contract (EMAID), without separators.</summary>
    public string Emaid { get; init; } = "DEBUSC12345678L";

    /// <summary>Where the state of certificates is asked for (OCSP); null names none.</summary>
    public Uri? Responder { get; init; }
}
