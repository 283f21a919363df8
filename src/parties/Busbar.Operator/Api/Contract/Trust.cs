namespace Busbar.Operator.Api.Contract;

/// <summary>What a certificate is known by.</summary>
internal sealed record CertificateHashView(string HashAlgorithm, string IssuerNameHash, string IssuerKeyHash, string SerialNumber);

/// <summary>A certificate that a station has.</summary>
internal sealed record CertificateView(string Use, CertificateHashView Hash, DateTimeOffset SeenAt);

/// <summary>A station's wish for a signed certificate: Waiting, Signed or Superseded.</summary>
internal sealed record SigningRequestView(long Sequence, string Use, string Csr, DateTimeOffset RequestedAt, string State, DateTimeOffset? SettledAt);

/// <summary>The certificates of a station, and those that it wants signed.</summary>
internal sealed record CertificateList(CertificateView[] Items, SigningRequestView[] Requests);

/// <summary>A root certificate to trust, in PEM, for a use in the words of OCPP 2.1.</summary>
internal sealed record NewCertificate(string Use, string Certificate);

/// <summary>A signed certificate with those above it, in PEM.</summary>
internal sealed record SignedChain(string Chain);

/// <summary>An entry of a station's local list.</summary>
internal sealed record LocalListItem
{
    /// <summary>The token, masked.</summary>
    public required string Token { get; init; }

    public required string Type { get; init; }

    public required string Status { get; init; }

    public string? Group { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }
}

/// <summary>The tokens that a station may accept by itself, as far as the operator knows.</summary>
internal sealed record LocalListView
{
    public required int Version { get; init; }

    /// <summary>The number that the station told last; null when it was never asked.</summary>
    public int? ReportedVersion { get; init; }

    /// <summary>Whether the station told another number than ours.</summary>
    public required bool OutOfStep { get; init; }

    public required LocalListItem[] Items { get; init; }
}

/// <summary>Tokens for a station's list, of those that the operator knows.</summary>
internal sealed record LocalListContent
{
    /// <summary>Which; absent for all that the operator knows.</summary>
    public string[]? Tokens { get; init; }
}

/// <summary>A change of a station's list.</summary>
internal sealed record LocalListChange
{
    /// <summary>Tokens to add or to bring up to date.</summary>
    public string[] Add { get; init; } = [];

    /// <summary>Tokens to take off.</summary>
    public string[] Remove { get; init; } = [];
}

/// <summary>Whether the audit log is whole; else the first entry that does not follow from the one before it.</summary>
internal sealed record AuditCheck(bool Whole, long? FirstBroken);
