using System.Collections.Concurrent;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Transport;
using Busbar.TestKit;

namespace Busbar.Iso15118.Tests.Pki;

/// <summary>One public key infrastructure per edition for all tests: keys on P-521 take time to make.</summary>
internal static class TestPki
{
    private static readonly ConcurrentDictionary<PkiEdition, V2GPki> Made = new();

    /// <summary>The clock by which everything is valid.</summary>
    public static ManualClock Clock { get; } = new();

    /// <summary>The moment at which everything is valid.</summary>
    public static DateTimeOffset Now { get; } = Clock.GetUtcNow();

    public static V2GPki V2 => Of(PkiEdition.V2);

    public static V2GPki V20 => Of(PkiEdition.V20);

    public static V2GPki Of(PkiEdition edition) => Made.GetOrAdd(edition, static edition => V2GPki.Create(edition, new V2GPkiNames(), Now));

    public static ChainPolicy Stations(V2GPki pki) => new([pki.V2GRoot.Certificate], CertificateUse.Station);

    public static ChainPolicy Vehicles(V2GPki pki) => new([pki.OemRoot.Certificate], CertificateUse.Vehicle);

    public static TlsIdentity Tls(CertifiedKey key) => new(key.Certificate, key.SubCas);
}
