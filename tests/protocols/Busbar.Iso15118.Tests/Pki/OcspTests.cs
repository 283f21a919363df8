using System.Diagnostics;
using System.Security.Cryptography;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Pki.Ocsp;
using Busbar.TestKit;

namespace Busbar.Iso15118.Tests.Pki;

public sealed class OcspTests
{
    private static readonly V2GPki Pki = TestPki.V2;
    private static readonly DateTimeOffset Now = TestPki.Now;
    private static readonly CertificateHash Contract = CertificateHash.Of(Pki.Contract.Certificate, Pki.MoSubCa2.Certificate);

    [Fact]
    public void A_request_is_read_as_it_was_written()
    {
        var request = new OcspRequest([Contract, CertificateHash.Of(Pki.MoSubCa2.Certificate, Pki.MoSubCa1.Certificate, HashAlgorithmName.SHA1)]) { Nonce = new byte[] { 1, 2, 3 } };
        Assert.True(OcspRequest.TryRead(request.ToDer(), out var read));
        Assert.Equal(request.Certificates, read.Certificates);
        Assert.Equal(request.Nonce, read.Nonce);
    }

    [Theory]
    [InlineData(RevocationState.Good, ChainVerdict.Valid)]
    [InlineData(RevocationState.Revoked, ChainVerdict.Revoked)]
    [InlineData(RevocationState.Unknown, ChainVerdict.Valid)]
    public void A_response_decides_over_the_chain(RevocationState state, ChainVerdict verdict)
    {
        var responses = new OcspResponses();
        Assert.True(responses.TryAdd(Answer(Pki.MoSubCa2, state), Pki.MoSubCa2.Certificate, Now));
        var policy = new ChainPolicy([Pki.MoRoot.Certificate], CertificateUse.Contract) { Revocation = responses };
        Assert.Equal(verdict, Pki.Contract.Chain.Judge(policy, Now));
    }

    [Fact]
    public void Where_an_answer_is_required_silence_breaks_the_chain()
    {
        var responses = new OcspResponses();
        var policy = new ChainPolicy([Pki.MoRoot.Certificate], CertificateUse.Contract) { Revocation = responses, RequiresRevocationState = true };
        responses.TryAdd(Answer(Pki.MoSubCa2, RevocationState.Good), Pki.MoSubCa2.Certificate, Now);
        Assert.Equal(ChainVerdict.RevocationUnknown, Pki.Contract.Chain.Judge(policy, Now));
    }

    [Fact]
    public void A_good_answer_ends_and_a_revocation_does_not()
    {
        var responses = new OcspResponses();
        responses.TryAdd(Answer(Pki.MoSubCa2, RevocationState.Good), Pki.MoSubCa2.Certificate, Now);
        Assert.Equal(RevocationState.Good, responses.StateOf(Contract, Now + OcspResponder.Validity));
        Assert.Equal(RevocationState.Unknown, responses.StateOf(Contract, Now + OcspResponder.Validity + TimeSpan.FromHours(1)));
        Assert.Equal(RevocationState.Unknown, responses.StateOf(Contract, Now - TimeSpan.FromHours(1)));
        responses.TryAdd(Answer(Pki.MoSubCa2, RevocationState.Revoked), Pki.MoSubCa2.Certificate, Now);
        Assert.Equal(RevocationState.Revoked, responses.StateOf(Contract, Now.AddYears(1)));
    }

    [Fact]
    public void A_responder_that_the_issuer_did_not_appoint_is_not_believed()
    {
        Assert.False(Answer(Pki.CpoSubCa2, RevocationState.Good).IsSignedFor(Pki.MoSubCa2.Certificate, Now));
        Assert.False(Answer(Pki.Contract, RevocationState.Good).IsSignedFor(Pki.MoSubCa2.Certificate, Now));
        Assert.False(new OcspResponses().TryAdd(Answer(Pki.CpoSubCa2, RevocationState.Revoked), Pki.MoSubCa2.Certificate, Now));
    }

    [Fact]
    public void A_responder_answers_for_its_own_issuer_only()
    {
        // The authorities of stations have signed an answer about a contract.
        var responses = new OcspResponses();
        Assert.True(responses.TryAdd(Answer(Pki.CpoSubCa2, RevocationState.Revoked), Pki.CpoSubCa2.Certificate, Now));
        Assert.Equal(RevocationState.Unknown, responses.StateOf(Contract, Now));
    }

    [Fact]
    public void A_damaged_response_is_refused_or_not_believed()
    {
        var der = Der(Pki.MoSubCa2.Own, RevocationState.Good);
        var mutator = new ByteMutator(Seed.Random(6960));
        var read = 0;
        for (var mutant = 0; mutant < 2_000; mutant++)
        {
            var damaged = mutator.Damage(der).ToArray();
            if (!damaged.AsSpan().SequenceEqual(der) && OcspResponse.TryRead(damaged, out var response))
            {
                read++;
                Assert.True(!response.IsSignedFor(Pki.MoSubCa2.Certificate, Now) || response.Answers is [{ State: RevocationState.Good }]);
            }
        }

        Assert.True(read > 0);
        Assert.True(OcspResponse.TryRead(OcspResponder.Refuse(OcspStatus.TryLater), out var refused));
        Assert.Equal(OcspStatus.TryLater, refused.Status);
        Assert.True(OcspResponse.TryRead(Responder(Pki.MoSubCa2.Own, RevocationState.Good).Answer(new byte[] { 1 }, Now), out refused));
        Assert.Equal(OcspStatus.MalformedRequest, refused.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait(Tier.Name, Tier.Full)]
    public async Task OpenSSL_reads_our_requests_and_believes_our_responses(bool isRevoked)
    {
        var openssl = Repository.Program("openssl");
        var folder = Directory.CreateTempSubdirectory("ocsp").FullName;
        try
        {
            // OpenSSL looks at the real clock, so that everything is made for now.
            var now = TimeProvider.System.GetUtcNow();
            var pki = V2GPki.Create(PkiEdition.V2, new V2GPkiNames(), now);
            var state = isRevoked ? RevocationState.Revoked : RevocationState.Good;
            await File.WriteAllTextAsync(Path.Combine(folder, "root.pem"), pki.MoRoot.Certificate.ExportCertificatePem());
            await File.WriteAllTextAsync(Path.Combine(folder, "chain.pem"), pki.MoRoot.Certificate.ExportCertificatePem() + "\n" + pki.MoSubCa1.Certificate.ExportCertificatePem() + "\n" + pki.MoSubCa2.Certificate.ExportCertificatePem());
            await File.WriteAllTextAsync(Path.Combine(folder, "issuer.pem"), pki.MoSubCa2.Certificate.ExportCertificatePem());
            await File.WriteAllTextAsync(Path.Combine(folder, "contract.pem"), pki.Contract.Certificate.ExportCertificatePem());

            // Its request, our response, its judgement.
            await RunAsync(openssl, folder, "ocsp -issuer issuer.pem -sha256 -cert contract.pem -reqout request.der");
            var request = await File.ReadAllBytesAsync(Path.Combine(folder, "request.der"));
            Assert.True(OcspRequest.TryRead(request, out var read));
            Assert.Equal(CertificateHash.Of(pki.Contract.Certificate, pki.MoSubCa2.Certificate), Assert.Single(read.Certificates));
            using var key = pki.MoSubCa2.Own.OpenKey();
            var responder = new OcspResponder(pki.MoSubCa2.Certificate, key, new Always(state));
            await File.WriteAllBytesAsync(Path.Combine(folder, "response.der"), responder.Answer(request, now));
            var judged = await RunAsync(openssl, folder, "ocsp -issuer issuer.pem -sha256 -cert contract.pem -reqin request.der -respin response.der -CAfile chain.pem -no_nonce");
            Assert.Contains(isRevoked ? "contract.pem: revoked" : "contract.pem: good", judged, StringComparison.Ordinal);
            Assert.Contains("Response verify OK", judged, StringComparison.Ordinal);

            // Our request as it reads it.
            await File.WriteAllBytesAsync(Path.Combine(folder, "ours.der"), new OcspRequest([read.Certificates[0]]) { Nonce = new byte[16] }.ToDer());
            Assert.Contains(pki.Contract.Certificate.SerialNumber.TrimStart('0'), await RunAsync(openssl, folder, "ocsp -reqin ours.der -req_text"), StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static OcspResponse Answer(CertificateAuthority signer, RevocationState state) => Answer(signer.Own, state);

    private static OcspResponse Answer(CertifiedKey signer, RevocationState state)
    {
        Assert.True(OcspResponse.TryRead(Der(signer, state), out var response));
        return response;
    }

    private static byte[] Der(CertifiedKey signer, RevocationState state) => Responder(signer, state).Answer(new OcspRequest([Contract]), Now);

    private static OcspResponder Responder(CertifiedKey signer, RevocationState state) => new(signer.Certificate, signer.OpenKey(), new Always(state));

    private static async Task<string> RunAsync(string program, string folder, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return await output + await errors;
    }

    private sealed class Always(RevocationState state) : IRevocationSource
    {
        public RevocationState StateOf(CertificateHash certificate, DateTimeOffset now) => state;
    }
}
