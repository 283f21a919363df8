using System.Security.Cryptography.X509Certificates;
using Busbar.OpenAdr.V20b;
using Busbar.OpenAdr.V20b.Signing;
using Busbar.Storage;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.Utility.V20b;

/// <summary>The services of 2.0b without HTTP: reads a message, proves who sent it, hands it to its service, and writes the answer.</summary>
// hot path: openadr-poll
internal sealed class ServiceDesk
{
    private readonly UtilityCore _core;
    private readonly PayloadVerifier _verifier;
    private readonly PollAnswers _polls = new();
    private readonly RegistrationService _registration;
    private readonly EventService _events;
    private readonly ReportService _reports;
    private readonly OptService _opts;

    public ServiceDesk(UtilityCore core)
    {
        _core = core;
        _verifier = new PayloadVerifier(new ReplayGuard(core.Time, ReplayGuard.DefaultWindow));
        _events = new EventService(core);
        _reports = new ReportService(core);
        _registration = new RegistrationService(core, _reports);
        _opts = new OptService(core);
    }

    public EventService Events => _events;

    /// <summary>Signs our messages to VENs that want it; without it they are not signed.</summary>
    public PayloadSigner? Signer { get; set; }

    public async ValueTask<ServiceAnswer> AnswerAsync(ServiceRequest request, CancellationToken cancellation)
    {
        if (!WireXml.TryRead<OadrPayload>(request.Body, XmlLimits.Default, out var payload, out var error))
        {
            Telemetry.Answered("2.0b", error.Fault == WireFault.Syntax ? 400 : 454);
            return error.Fault == WireFault.Syntax
                ? new ServiceAnswer(400, default)
                : Write(Responses.Plain(ResponseCode.InvalidData, "", null, $"{error.Path}: {error.Message}"), isSigned: false);
        }

        var message = payload.OadrSignedObject.Message;
        if (ServiceOf(message) != request.Service)
        {
            return Write(Responses.Refuse(message, ResponseCode.NotRecognized, $"The message is not one of {request.Service}."), isSigned: false);
        }

        var sender = Identify(message, request.Certificate);
        if (Refuse(message, sender, payload, request) is { } refusal)
        {
            Telemetry.Answered("2.0b", 463);
            return Write(refusal, isSigned: false);
        }

        try
        {
            if (message is OadrPoll && sender is not null && _events.IsUpToDate(sender) && sender.Dequeue() is var waiting)
            {
                return waiting is null && !sender.Row.IsSigned ? _polls.Nothing(sender.VenId) : Write(waiting ?? PollAnswers.NothingFor(sender.VenId), sender.Row.IsSigned);
            }

            var answer = await DispatchAsync(message, sender, request, cancellation);
            return Write(answer, sender?.Row.IsSigned == true);
        }
        catch (StorageUnavailableException unavailable) when (unavailable.Fault is not StorageFault.Damaged)
        {
            return new ServiceAnswer(503, default);
        }
    }

    /// <summary>Writes a message in its envelope, signed where that is wanted.</summary>
    public ServiceAnswer Write(OadrMessage message, bool isSigned)
    {
        var payload = new OadrPayload { OadrSignedObject = new OadrSignedObject { Message = message } };
        return new ServiceAnswer(200, isSigned && Signer is { } signer ? signer.Sign(payload) : WireXml.ToUtf8(payload, XmlNames.Prefixes));
    }

    private ValueTask<OadrMessage> DispatchAsync(OadrMessage message, Party? sender, ServiceRequest request, CancellationToken cancellation) => message switch
    {
        OadrPoll => new(_events.Distribute(sender!, requestId: null, limit: null)),
        OadrRequestEvent asked => new(_events.Distribute(sender!, asked.EiRequestEvent.RequestId, asked.EiRequestEvent.ReplyLimit)),
        OadrCreatedEvent created => new(_events.CreatedAsync(sender!, created)),
        OadrQueryRegistration query => new(_registration.Query(query, sender)),
        OadrCreatePartyRegistration create => new(_registration.CreateAsync(create, sender, request.Certificate)),
        OadrCancelPartyRegistration cancel => new(_registration.CancelAsync(cancel, sender!)),
        OadrCanceledPartyRegistration canceled => new(Responses.Plain(ResponseCode.Ok, canceled.EiResponse.RequestId, sender?.VenId)),
        OadrRegisterReport register => new(_reports.RegisterAsync(sender!, register)),
        OadrRegisteredReport registered => new(Responses.Plain(ResponseCode.Ok, registered.EiResponse.RequestId, sender?.VenId)),
        OadrCreateReport create => new(_reports.Create(sender!, create)),
        OadrCreatedReport created => new(Responses.Plain(ResponseCode.Ok, created.EiResponse.RequestId, sender?.VenId)),
        OadrUpdateReport update => new(_reports.UpdateAsync(sender!, update)),
        OadrUpdatedReport updated => new(Responses.Plain(ResponseCode.Ok, updated.EiResponse.RequestId, sender?.VenId)),
        OadrCancelReport cancel => new(_reports.Cancel(sender!, cancel)),
        OadrCanceledReport canceled => new(Responses.Plain(ResponseCode.Ok, canceled.EiResponse.RequestId, sender?.VenId)),
        OadrCreateOpt create => new(_opts.CreateAsync(sender!, create)),
        OadrCancelOpt cancel => new(_opts.CancelAsync(sender!, cancel)),
        OadrResponse response => new(Responses.Plain(ResponseCode.Ok, response.EiResponse.RequestId, sender?.VenId)),
        _ => new(Responses.Refuse(message, ResponseCode.NotAllowed, "Only a VTN sends this message.")),
    };

    // The certificate says who it is; a message that names another one is refused. In the laboratory the message says it.
    private Party? Identify(OadrMessage message, X509Certificate2? certificate)
    {
        if (certificate is not null)
        {
            return _core.Parties.FindByFingerprint(Fingerprint.Of(certificate));
        }

        return _core.Options.IsInsecure && Responses.VenIdOf(message) is { Length: > 0 } venId ? _core.Parties.Find(venId) : null;
    }

    private OadrMessage? Refuse(OadrMessage message, Party? sender, OadrPayload payload, ServiceRequest request)
    {
        if (request.Certificate is null && !_core.Options.IsInsecure)
        {
            return Responses.Refuse(message, ResponseCode.NotRegistered, "A client certificate is missing.");
        }

        var isEnrolling = message is OadrQueryRegistration or OadrCreatePartyRegistration;
        if (sender is null && !isEnrolling)
        {
            return Responses.Refuse(message, request.Certificate is null ? ResponseCode.InvalidId : ResponseCode.NotRegistered, "The VEN is not known here.");
        }

        if (sender is not null && Responses.VenIdOf(message) is { Length: > 0 } named && named != sender.VenId)
        {
            return Responses.Refuse(message, ResponseCode.NotRegistered, "The certificate is not that of the VEN.");
        }

        if (sender is { Row.RegistrationId: null } && !isEnrolling && message is not (OadrResponse or OadrCanceledPartyRegistration))
        {
            return Responses.Refuse(message, ResponseCode.NotRegistered, "The VEN has no registration; it ended or was never made.");
        }

        if (sender is not null)
        {
            _core.Parties.Heard(sender);
        }

        return RefuseSignature(message, sender, payload, request);
    }

    private OadrMessage? RefuseSignature(OadrMessage message, Party? sender, OadrPayload payload, ServiceRequest request)
    {
        if (payload.Signature is null && sender?.Row.IsSigned != true)
        {
            return null;
        }

        if (_verifier.Verify(request.Body, out var signer) is { } wrong)
        {
            return Responses.Refuse(message, ResponseCode.NotRegistered, wrong);
        }

        var expected = request.Certificate is not null ? Fingerprint.Of(request.Certificate) : sender?.Row.Fingerprint;
        return expected is { Length: > 0 } && Fingerprint.Of(signer!) != expected
            ? Responses.Refuse(message, ResponseCode.NotRegistered, "The signature is not that of the VEN.")
            : null;
    }

    private static string ServiceOf(OadrMessage message) => message switch
    {
        OadrPoll => "OadrPoll",
        OadrRequestEvent or OadrCreatedEvent or OadrDistributeEvent => "EiEvent",
        OadrCreateOpt or OadrCancelOpt or OadrCreatedOpt or OadrCanceledOpt => "EiOpt",
        OadrQueryRegistration or OadrCreatePartyRegistration or OadrCancelPartyRegistration or OadrCanceledPartyRegistration
            or OadrCreatedPartyRegistration or OadrRequestReregistration or OadrResponse => "EiRegisterParty",
        _ => "EiReport",
    };
}
