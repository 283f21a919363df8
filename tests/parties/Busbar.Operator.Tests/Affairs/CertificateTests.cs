using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Busbar.Charging.Stations;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Affairs;

public sealed class CertificateTests
{
    private const string Hash = """{"hashAlgorithm":"SHA256","issuerNameHash":"aa","issuerKeyHash":"bb","serialNumber":"01"}""";
    private static readonly StationId Id = new("CS1");

    [Theory]
    [InlineData("1.6")]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public void What_a_station_names_is_known_and_what_it_deletes_is_not(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        station.Answer("DeleteCertificate", """{"status":"Accepted"}""");
        station.Answer("GetInstalledCertificateIds", payload => version == "1.6"
            ? (string)payload["certificateType"]! == "CentralSystemRootCertificate" ? $$"""{"status":"Accepted","certificateHashData":[{{Hash}}]}""" : """{"status":"NotFound"}"""
            : $$"""{"status":"Accepted","certificateHashDataChain":[{"certificateType":"CSMSRootCertificate","certificateHashData":{{Hash}}}]}""");
        await bench.ExecuteAsync("CS1", "GetInstalledCertificateIds", "{}");
        var known = Assert.Single(await bench.Core.Certificates.OfStationAsync(Id)).Certificate;
        Assert.Equal(("CSMSRootCertificate", "01"), (known.Use, known.Hash.SerialNumber));

        await bench.ExecuteAsync("CS1", "DeleteCertificate", Hash);
        Assert.Empty(await bench.Core.Certificates.OfStationAsync(Id));
    });

    [Theory]
    [InlineData("1.6")]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public void A_signing_request_waits_for_its_chain(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = (await bench.BootAsync("CS1", version)).Answer("CertificateSigned", """{"status":"Accepted"}""");
        Assert.Equal("Accepted", (string)(await station.CallAsync("SignCertificate", Request(Csr())))["status"]!);
        Assert.Equal("Waiting", Assert.Single(await bench.Core.Certificates.RequestsAsync(Id)).State);

        await bench.ExecuteAsync("CS1", "CertificateSigned", """{"chain":"PEM"}""");
        Assert.Equal("Signed", Assert.Single(await bench.Core.Certificates.RequestsAsync(Id)).State);
    });

    [Fact]
    public void A_newer_request_takes_the_place_of_an_older_one() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        await station.CallAsync("SignCertificate", Request(Csr()));
        await station.CallAsync("SignCertificate", Request(Csr()));
        Assert.Equal(["Waiting", "Superseded"], (await bench.Core.Certificates.RequestsAsync(Id)).Select(r => r.State));
    });

    [Theory]
    [InlineData("1.6")]
    [InlineData("2.1")]
    public void What_is_no_signing_request_is_rejected(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        Assert.Equal("Rejected", (string)(await station.CallAsync("SignCertificate", Request("garbage")))["status"]!);
        Assert.Empty(await bench.Core.Certificates.RequestsAsync(Id));
    });

    private static string Request(string csr) => $$"""{"csr":{{JsonSerializer.Serialize(csr)}}}""";

    private static string Csr()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=SN1, O=CSO", key, HashAlgorithmName.SHA256).CreateSigningRequestPem();
    }
}
