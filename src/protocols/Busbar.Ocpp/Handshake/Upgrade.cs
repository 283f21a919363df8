namespace Busbar.Ocpp.Handshake;

/// <summary>Judges opening requests: a pure function of the request and the policy.</summary>
public static class Upgrade
{
    private const int BadRequest = 400;
    private const int Unauthorized = 401;
    private const int NotFound = 404;

    /// <summary>
    /// Judges a request. Credentials are looked at before versions, so that a stranger learns nothing; whether they are right, and
    /// whether the station is known (404), is for the caller to say.
    /// </summary>
    public static UpgradeVerdict Judge(UpgradeRequest request, UpgradePolicy policy)
    {
        if (!StationIdentity.TryFromPath(request.Path, out var identity))
        {
            return Refuse(NotFound, "The path names no station.", "");
        }

        var hasBasic = BasicCredentials.TryParse(request.Authorization, out var credentials);
        if (credentials is not null && !string.Equals(credentials.UserName, identity, StringComparison.Ordinal))
        {
            return Refuse(Unauthorized, "The user name is not the station's identity.", identity);
        }

        var profile = ProfileOf(request, hasBasic);
        if (profile < policy.LeastProfile)
        {
            return Refuse(Unauthorized, $"Security profile {(int)profile} is below {(int)policy.LeastProfile}.", identity);
        }

        var accept = new UpgradeVerdict
        {
            Action = UpgradeAction.Accept,
            StationId = identity,
            Profile = profile,
            Credentials = credentials,
        };
        return TryChooseVersion(request, policy, out var version) ? Check(accept with { Version = version }) : NoCommonVersion(accept, request, policy);
    }

    private static SecurityProfile ProfileOf(UpgradeRequest request, bool hasBasic) => (request.IsEncrypted, request.HasClientCertificate, hasBasic) switch
    {
        (true, true, _) => SecurityProfile.TlsClientCertificate,
        (true, _, true) => SecurityProfile.TlsBasic,
        (_, _, true) => SecurityProfile.Basic,
        _ => SecurityProfile.None,
    };

    private static bool TryChooseVersion(UpgradeRequest request, UpgradePolicy policy, out OcppVersion version)
    {
        if (request.Subprotocols.Count == 0)
        {
            version = policy.VersionWhenNoneOffered ?? default;
            return policy.VersionWhenNoneOffered is not null;
        }

        return Subprotocols.TryChoose(request.Subprotocols, policy.Versions, out version);
    }

    private static UpgradeVerdict Check(UpgradeVerdict accept) => StationIdentity.IsValid(accept.StationId, accept.Version)
        ? accept
        : Refuse(NotFound, "The station's identity breaks the rules of its version.", accept.StationId);

    private static UpgradeVerdict NoCommonVersion(UpgradeVerdict accept, UpgradeRequest request, UpgradePolicy policy)
    {
        var reason = $"No common version among \"{string.Join(", ", request.Subprotocols)}\".";
        return policy.RefusesUnknownVersionsWithStatus
            ? Refuse(BadRequest, reason, accept.StationId)
            : accept with { Action = UpgradeAction.AcceptAndClose, Reason = reason };
    }

    private static UpgradeVerdict Refuse(int status, string reason, string stationId) =>
        new() { Action = UpgradeAction.Refuse, Status = status, Reason = reason, StationId = stationId };
}
