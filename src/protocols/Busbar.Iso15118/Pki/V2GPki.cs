namespace Busbar.Iso15118.Pki;

/// <summary>A complete public key infrastructure for tests and the lab: everybody who takes part in plug and charge.</summary>
public sealed record V2GPki
{
    /// <summary>How long roots and authorities are valid.</summary>
    private static readonly TimeSpan AuthorityLife = TimeSpan.FromDays(3650);

    /// <summary>How long leaves are valid: contracts live two years at most.</summary>
    private static readonly TimeSpan LeafLife = TimeSpan.FromDays(700);

    /// <summary>Certificates are valid from a little before they are made, as clocks differ.</summary>
    private static readonly TimeSpan Backdate = TimeSpan.FromHours(1);

    private V2GPki()
    {
    }

    /// <summary>The root of stations and of provisioning services.</summary>
    public required CertificateAuthority V2GRoot { get; init; }

    /// <summary>The authorities of charge point operators.</summary>
    public required CertificateAuthority CpoSubCa1 { get; init; }

    /// <summary>The lower of them.</summary>
    public required CertificateAuthority CpoSubCa2 { get; init; }

    /// <summary>The station.</summary>
    public required CertifiedKey Station { get; init; }

    /// <summary>The root of a car maker.</summary>
    public required CertificateAuthority OemRoot { get; init; }

    /// <summary>The authorities of the car maker.</summary>
    public required CertificateAuthority OemSubCa1 { get; init; }

    /// <summary>The lower of them.</summary>
    public required CertificateAuthority OemSubCa2 { get; init; }

    /// <summary>The car's certificate for asking for contracts.</summary>
    public required CertifiedKey OemProvisioning { get; init; }

    /// <summary>The car's certificate for TLS 1.3.</summary>
    public required CertifiedKey Vehicle { get; init; }

    /// <summary>The root of a mobility operator.</summary>
    public required CertificateAuthority MoRoot { get; init; }

    /// <summary>The authorities of the mobility operator.</summary>
    public required CertificateAuthority MoSubCa1 { get; init; }

    /// <summary>The lower of them.</summary>
    public required CertificateAuthority MoSubCa2 { get; init; }

    /// <summary>The contract.</summary>
    public required CertifiedKey Contract { get; init; }

    /// <summary>The authorities of provisioning services.</summary>
    public required CertificateAuthority CpsSubCa1 { get; init; }

    /// <summary>The lower of them.</summary>
    public required CertificateAuthority CpsSubCa2 { get; init; }

    /// <summary>The provisioning service.</summary>
    public required CertifiedKey Provisioning { get; init; }

    /// <summary>Everything by a short name that makes a file name.</summary>
    public IEnumerable<(string Name, CertifiedKey Key)> All =>
    [
        ("v2g-root", V2GRoot.Own), ("cpo-sub-ca-1", CpoSubCa1.Own), ("cpo-sub-ca-2", CpoSubCa2.Own), ("station", Station),
        ("oem-root", OemRoot.Own), ("oem-sub-ca-1", OemSubCa1.Own), ("oem-sub-ca-2", OemSubCa2.Own), ("oem-provisioning", OemProvisioning), ("vehicle", Vehicle),
        ("mo-root", MoRoot.Own), ("mo-sub-ca-1", MoSubCa1.Own), ("mo-sub-ca-2", MoSubCa2.Own), ("contract", Contract),
        ("cps-sub-ca-1", CpsSubCa1.Own), ("cps-sub-ca-2", CpsSubCa2.Own), ("provisioning", Provisioning),
    ];

    /// <summary>Makes everything anew.</summary>
    /// <param name="edition">Curve and hash.</param>
    /// <param name="names">Who takes part.</param>
    /// <param name="now">From when on it is valid.</param>
    public static V2GPki Create(PkiEdition edition, V2GPkiNames names, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(names);
        var authority = new Validity(now - Backdate, now + AuthorityLife);
        var leaf = new Validity(now - Backdate, now + LeafLife);
        var v2g = CertificateAuthority.CreateRoot("V2G Root CA", edition, authority, names.Responder);
        var oem = CertificateAuthority.CreateRoot("OEM Root CA", edition, authority, names.Responder);
        var mo = CertificateAuthority.CreateRoot("MO Root CA", edition, authority, names.Responder);
        var cpo1 = v2g.CreateSubCa("CPO Sub-CA 1", "V2G", pathLength: 1, authority);
        var cpo2 = cpo1.CreateSubCa("CPO Sub-CA 2", "V2G", pathLength: 0, authority);
        var oem1 = oem.CreateSubCa("OEM Sub-CA 1", "OEM", pathLength: 1, authority);
        var oem2 = oem1.CreateSubCa("OEM Sub-CA 2", "OEM", pathLength: 0, authority);
        var mo1 = mo.CreateSubCa("MO Sub-CA 1", "MO", pathLength: 1, authority);
        var mo2 = mo1.CreateSubCa("MO Sub-CA 2", "MO", pathLength: 0, authority);
        var cps1 = v2g.CreateSubCa("CPS Sub-CA 1", "CPS", pathLength: 1, authority);
        var cps2 = cps1.CreateSubCa("CPS Sub-CA 2", "CPS", pathLength: 0, authority);
        return new V2GPki
        {
            V2GRoot = v2g,
            CpoSubCa1 = cpo1,
            CpoSubCa2 = cpo2,
            Station = cpo2.Issue(CertificateUse.Station, names.EvseId, leaf),
            OemRoot = oem,
            OemSubCa1 = oem1,
            OemSubCa2 = oem2,
            OemProvisioning = oem2.Issue(CertificateUse.OemProvisioning, names.Pcid, leaf),
            Vehicle = oem2.Issue(CertificateUse.Vehicle, names.Pcid, leaf),
            MoRoot = mo,
            MoSubCa1 = mo1,
            MoSubCa2 = mo2,
            Contract = mo2.Issue(CertificateUse.Contract, names.Emaid, leaf),
            CpsSubCa1 = cps1,
            CpsSubCa2 = cps2,
            Provisioning = cps2.Issue(CertificateUse.Provisioning, "Busbar CPS", leaf),
        };
    }
}
