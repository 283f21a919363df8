using System.Text.Json.Nodes;
using Busbar.Charging.Stations;
using Busbar.Operator.Api.Contract;
using Busbar.Operator.Certificates;
using Busbar.Operator.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>Certificates of a station: which it has, which it trusts, which it wants signed; and its password.</summary>
internal sealed class CertificateEndpoints(OperatorCore core, Commanding commanding)
{
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/stations/{id}/certificates", ListAsync).WithName("ListCertificates");
        api.MapPost("/stations/{id}/certificates", (string id, NewCertificate body, HttpContext http) =>
            commanding.GiveAsync(id, "InstallCertificate", body, ApiJson.Default.NewCertificate, http)).WithName("InstallCertificate");
        api.MapPost("/stations/{id}/certificates/delete", (string id, CertificateHashView body, HttpContext http) =>
            commanding.GiveAsync(id, "DeleteCertificate", body, ApiJson.Default.CertificateHashView, http)).WithName("DeleteCertificate");
        api.MapPost("/stations/{id}/certificates/refresh", (string id, HttpContext http) =>
            commanding.GiveAsync(id, "GetInstalledCertificateIds", Json.Empty, http)).WithName("RefreshCertificates");
        api.MapPost("/stations/{id}/certificate-requests/{sequence:long}/chain", SignAsync).WithName("GiveSignedCertificate");
        api.MapPost("/stations/{id}/password", ChangePasswordAsync).WithName("ChangeStationPassword");
    }

    private async Task<Ok<CertificateList>> ListAsync(string id)
    {
        var station = new StationId(id);
        var certificates = await core.Certificates.OfStationAsync(station);
        var requests = await core.Certificates.RequestsAsync(station);
        return TypedResults.Ok(new CertificateList(
            [.. certificates.Select(c => new CertificateView(c.Certificate.Use, ViewOf(c.Certificate.Hash), c.SeenAt))],
            [.. requests.Select(r => new SigningRequestView(r.Position, r.Use, r.Csr, r.RequestedAt, r.State, r.SettledAt))]));
    }

    private async Task<Results<Accepted<CommandView>, ProblemHttpResult>> SignAsync(string id, long sequence, SignedChain body, HttpContext http)
    {
        var requests = await core.Certificates.RequestsAsync(new StationId(id));
        if (requests.Find(r => r.Position == sequence) is not { } request)
            return Problems.NotFound("There is no such request.");
        if (request.State != CertificateBook.Waiting)
            return Problems.Conflict($"The request is {request.State}.");
        var arguments = new JsonObject { ["chain"] = body.Chain, ["use"] = request.Use, ["requestId"] = request.RequestId };
        return await commanding.GiveAsync(id, "CertificateSigned", Json.Read(arguments.ToJsonString()), http);
    }

    private async Task<Results<Ok<CommandView>, ProblemHttpResult>> ChangePasswordAsync(string id, HttpContext http)
    {
        if (core.Stations.Find(new StationId(id)) is not { } station)
            return Problems.NotFound($"There is no station {id}.");
        await core.Audit.RecordAsync(http.Principal(), "station.password", id);
        return TypedResults.Ok(Views.Of(await new PasswordChange(core).RunAsync(station, http.Principal())));
    }

    private static CertificateHashView ViewOf(CertificateHash hash) => new(hash.HashAlgorithm, hash.IssuerNameHash, hash.IssuerKeyHash, hash.SerialNumber);
}
