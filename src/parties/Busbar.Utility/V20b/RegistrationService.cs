using System.Security.Cryptography.X509Certificates;
using Busbar.Energy.GridSignals;
using Busbar.OpenAdr.V20b;
using Busbar.OpenAdr.V20b.Signing;

namespace Busbar.Utility.V20b;

/// <summary>EiRegisterParty: what we offer, registrations and their end.</summary>
internal sealed class RegistrationService(UtilityCore core, ReportService reports)
{
    private static readonly OadrProfile[] Profiles =
    [
        new() { OadrProfileName = OadrProfileName.V20b, OadrTransports = [new OadrTransport { OadrTransportName = OadrTransportName.SimpleHttp }] },
    ];

    public OadrMessage Query(OadrQueryRegistration query, Party? sender) =>
        Created(ResponseCode.Ok, query.RequestId, sender is { Row.RegistrationId: not null } ? sender : null);

    public async Task<OadrMessage> CreateAsync(OadrCreatePartyRegistration create, Party? sender, X509Certificate2? certificate)
    {
        if (create.OadrProfileName != OadrProfileName.V20b || create.OadrTransportName != OadrTransportName.SimpleHttp)
        {
            return Created(ResponseCode.NotAllowed, create.RequestId, null, "Only profile 2.0b over simpleHttp is spoken here.");
        }

        if (create.RegistrationId is { Length: > 0 } registration && registration != sender?.Row.RegistrationId)
        {
            return Created(ResponseCode.InvalidId, create.RequestId, null, "The registration is not known.");
        }

        // Some VENs write None where they have no address.
        var address = create.OadrTransportAddress is { Length: > 0 } given and not "None" ? given : null;
        var isPull = create.OadrHttpPullModel ?? address is null;
        if (!isPull && (address is null || core.Options.Callbacks.Check(address) is not null))
        {
            return Created(ResponseCode.InvalidData, create.RequestId, null, "A VEN that is pushed to needs an https address that may be called.");
        }

        if (sender is null)
        {
            if (await EnrollAsync(create, certificate) is not { } enrolled)
            {
                return Created(ResponseCode.NotRegistered, create.RequestId, null, "The VEN is not entered here; give its certificate's fingerprint to the utility.");
            }

            sender = enrolled;
        }

        var party = await core.Parties.PutAsync(sender.Row with
        {
            RegistrationId = sender.Row.RegistrationId ?? core.Ids.New(),
            Address = address,
            IsPull = isPull,
            IsSigned = create.OadrXmlSignature,
            ReportsOnly = create.OadrReportOnly,
            Profile = "2.0b",
            RegisteredAt = core.Time.GetUtcNow(),
        });
        return Created(ResponseCode.Ok, create.RequestId, party);
    }

    public async Task<OadrMessage> CancelAsync(OadrCancelPartyRegistration cancel, Party sender)
    {
        if (cancel.RegistrationId != sender.Row.RegistrationId)
        {
            return Responses.Refuse(cancel, ResponseCode.InvalidId, "The registration is not known.");
        }

        await core.Parties.PutAsync(sender.Row with { RegistrationId = null, RegisteredAt = null });
        await reports.ForgetAsync(sender);
        return new OadrCanceledPartyRegistration
        {
            SchemaVersion = SchemaVersion.V20b,
            EiResponse = Responses.Of(ResponseCode.Ok, cancel.RequestId),
            RegistrationId = cancel.RegistrationId,
            VenId = sender.VenId,
        };
    }

    // Where onboarding is open, a VEN that nobody entered becomes a VEN object with the fingerprint as its account.
    private async Task<Party?> EnrollAsync(OadrCreatePartyRegistration create, X509Certificate2? certificate)
    {
        if (!core.Options.IsOnboardingOpen)
        {
            return null;
        }

        var fingerprint = certificate is null ? "" : Fingerprint.Of(certificate);
        var name = create.OadrVenName is { Length: > 0 and <= 128 } wanted ? wanted : $"VEN {core.Ids.New()[..8]}";
        if (certificate is null && core.Vens.FindByName(name) is { } again)
        {
            // Without certificates the name is all there is: a VEN that lost its registration gets its own again.
            return core.Parties.Find(again.Id);
        }

        return await EnterAsync(name, fingerprint);
    }

    /// <summary>Enters a VEN: it gets a VEN object, whose identifier is its name in 2.0b.</summary>
    public async Task<Party?> EnterAsync(string name, string fingerprint)
    {
        var account = fingerprint.Length > 0 ? fingerprint : name;
        var made = await core.Vens.CreateAsync(new GridParticipant { Name = name, ClientId = account });
        if (!made.Is(out var ven, out _))
        {
            return null;
        }

        return await core.Parties.PutAsync(new PartyRow { VenId = ven.Id, Fingerprint = fingerprint, Name = name });
    }

    private OadrCreatedPartyRegistration Created(ResponseCode code, string requestId, Party? party, string? description = null) => new()
    {
        SchemaVersion = SchemaVersion.V20b,
        EiResponse = Responses.Of(code, requestId, description),
        RegistrationId = party?.Row.RegistrationId,
        VenId = party?.VenId,
        VtnId = core.Options.VtnId,
        OadrProfiles = Profiles,
        OadrRequestedOadrPollFreq = core.Options.PollInterval,
    };
}
