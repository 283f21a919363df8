using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;
using Busbar.OpenAdr.V20b;
using Busbar.OpenAdr.V20b.Signing;
using Busbar.TestKit;

namespace Busbar.OpenAdr.Tests.Signing;

public sealed partial class SignatureTests
{
    private static readonly X509Certificate2 Certificate = Make("CN=ven");
    private readonly ManualClock _clock = new();

    private static OadrPayload Poll { get; } = new()
    {
        OadrSignedObject = new OadrSignedObject { Message = new OadrPoll { SchemaVersion = SchemaVersion.V20b, VenId = "ven" } },
    };

    [Fact]
    public void What_is_signed_is_verified_and_names_its_signer()
    {
        var document = new PayloadSigner(Certificate, _clock).Sign(Poll);
        Assert.Null(Verifier().Verify(document, out var signer));
        Assert.Equal(Certificate.Thumbprint, signer!.Thumbprint);
        Assert.Matches("^([0-9A-F]{2}:){9}[0-9A-F]{2}$", Fingerprint.Of(signer));
    }

    [Fact]
    public void Messages_that_another_implementation_signed_are_verified()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Shared("protocols", "openadr", "oadr20b", "wire-captures"), "tls_*.xml"))
        {
            var bytes = File.ReadAllBytes(file);
            var stamp = Timestamp().Match(Encoding.UTF8.GetString(bytes)).Groups[1].Value;
            var clock = new ManualClock(DateTimeOffset.Parse(stamp, System.Globalization.CultureInfo.InvariantCulture));
            var verifier = new PayloadVerifier(new ReplayGuard(clock, ReplayGuard.DefaultWindow));
            Assert.Null(verifier.Verify(bytes, out var signer));
            Assert.NotNull(signer);
        }
    }

    [Fact]
    public void A_changed_message_is_refused()
    {
        var document = Encoding.UTF8.GetString(new PayloadSigner(Certificate, _clock).Sign(Poll));
        Assert.Equal("The signature is wrong.", Verify(document.Replace(">ven<", ">van<", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_changed_time_is_refused()
    {
        var document = Encoding.UTF8.GetString(new PayloadSigner(Certificate, _clock).Sign(Poll));
        Assert.Equal("The signature is wrong.", Verify(document.Replace("2026-01-01T", "2026-01-02T", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_message_beside_the_signed_one_is_refused()
    {
        var document = Encoding.UTF8.GetString(new PayloadSigner(Certificate, _clock).Sign(Poll));
        var start = document.IndexOf("<oadr:oadrSignedObject", StringComparison.Ordinal);
        var signed = document[start..document.IndexOf("</oadr:oadrPayload>", StringComparison.Ordinal)];
        var forged = signed.Replace(">ven<", ">van<", StringComparison.Ordinal);
        Assert.NotNull(Verify(document.Insert(start, forged)));
    }

    [Fact]
    public void The_same_message_twice_is_refused()
    {
        var document = new PayloadSigner(Certificate, _clock).Sign(Poll);
        var verifier = Verifier();
        Assert.Null(verifier.Verify(document, out _));
        Assert.Equal("The signature was heard before.", verifier.Verify(document, out _));
        _clock.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal("The signature was heard before.", verifier.Verify(document, out _));
    }

    [Theory]
    [InlineData(-31)]
    [InlineData(31)]
    public void A_clock_that_is_off_is_refused(int seconds)
    {
        var theirs = new ManualClock(_clock.GetUtcNow().AddSeconds(seconds));
        Assert.Equal("The time in the signature is too far from now.", Verifier().Verify(new PayloadSigner(Certificate, theirs).Sign(Poll), out _));
    }

    [Fact]
    public void A_message_without_a_signature_is_refused() =>
        Assert.Equal("The message is not signed.", Verify(Encoding.UTF8.GetString(Busbar.Wire.Xml.WireXml.ToUtf8(Poll, XmlNames.Prefixes))));

    [Fact]
    public void A_weak_method_is_refused()
    {
        var document = Encoding.UTF8.GetString(new PayloadSigner(Certificate, _clock).Sign(Poll));
        Assert.Equal("The signature method is not rsa-sha256.", Verify(document.Replace("xmldsig-more#rsa-sha256", "xmldsig-more#hmac-sha256", StringComparison.Ordinal)));
    }

    private string? Verify(string document) => Verifier().Verify(Encoding.UTF8.GetBytes(document), out _);

    private PayloadVerifier Verifier() => new(new ReplayGuard(_clock, ReplayGuard.DefaultWindow));

    private static X509Certificate2 Make(string subject)
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    [GeneratedRegex("timestamp>([^<]+)<")]
    private static partial Regex Timestamp();
}
