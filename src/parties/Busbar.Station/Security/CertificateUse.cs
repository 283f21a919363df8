namespace Busbar.Station.Security;

/// <summary>What a certificate is for.</summary>
internal enum CertificateUse
{
    /// <summary>The station's own, shown to the CSMS.</summary>
    ChargingStationCertificate,

    /// <summary>The station's own, shown to vehicles.</summary>
    V2GCertificate,

    /// <summary>A root of vehicles' charging infrastructure.</summary>
    V2GRootCertificate,

    /// <summary>A root of mobility operators.</summary>
    MORootCertificate,

    /// <summary>A root that signs the CSMS's certificate.</summary>
    CSMSRootCertificate,

    /// <summary>A root that signs firmware.</summary>
    ManufacturerRootCertificate,

    /// <summary>A root of vehicle makers (2.1).</summary>
    OEMRootCertificate,
}
