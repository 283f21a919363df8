namespace Busbar.Iso15118.Pki;

/// <summary>When a certificate is valid.</summary>
/// <param name="From">The first moment.</param>
/// <param name="Until">The last moment.</param>
public readonly record struct Validity(DateTimeOffset From, DateTimeOffset Until);
