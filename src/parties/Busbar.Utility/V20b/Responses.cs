using Busbar.OpenAdr.V20b;

namespace Busbar.Utility.V20b;

/// <summary>Makes the answers that say yes or no.</summary>
internal static class Responses
{
    public static EiResponse Of(ResponseCode code, string requestId, string? description = null) =>
        new() { ResponseCode = code, ResponseDescription = description ?? (code.IsSuccess ? "OK" : null), RequestId = requestId };

    public static OadrResponse Plain(ResponseCode code, string requestId, string? venId, string? description = null) =>
        new() { SchemaVersion = SchemaVersion.V20b, EiResponse = Of(code, requestId, description), VenId = venId };

    /// <summary>A refusal in the form that belongs to the message.</summary>
    public static OadrMessage Refuse(OadrMessage message, ResponseCode code, string description)
    {
        var response = Of(code, RequestIdOf(message), description);
        var venId = VenIdOf(message);
        return message switch
        {
            OadrRegisterReport => new OadrRegisteredReport { SchemaVersion = SchemaVersion.V20b, EiResponse = response, VenId = venId },
            OadrCreateReport => new OadrCreatedReport { SchemaVersion = SchemaVersion.V20b, EiResponse = response, OadrPendingReports = [], VenId = venId },
            OadrUpdateReport => new OadrUpdatedReport { SchemaVersion = SchemaVersion.V20b, EiResponse = response, VenId = venId },
            OadrCancelReport => new OadrCanceledReport { SchemaVersion = SchemaVersion.V20b, EiResponse = response, OadrPendingReports = [], VenId = venId },
            OadrCreateOpt opt => new OadrCreatedOpt { SchemaVersion = SchemaVersion.V20b, EiResponse = response, OptId = opt.OptId },
            OadrCancelOpt opt => new OadrCanceledOpt { SchemaVersion = SchemaVersion.V20b, EiResponse = response, OptId = opt.OptId },
            OadrCancelPartyRegistration cancel => new OadrCanceledPartyRegistration
            {
                SchemaVersion = SchemaVersion.V20b, EiResponse = response, RegistrationId = cancel.RegistrationId, VenId = venId,
            },
            _ => new OadrResponse { SchemaVersion = SchemaVersion.V20b, EiResponse = response, VenId = venId },
        };
    }

    /// <summary>The VEN that a message names.</summary>
    public static string? VenIdOf(OadrMessage message) => message switch
    {
        OadrPoll poll => poll.VenId,
        OadrRequestEvent asked => asked.EiRequestEvent.VenId,
        OadrCreatedEvent created => created.EiCreatedEvent.VenId,
        OadrCreatePartyRegistration create => create.VenId,
        OadrCancelPartyRegistration cancel => cancel.VenId,
        OadrCanceledPartyRegistration canceled => canceled.VenId,
        OadrRegisterReport register => register.VenId,
        OadrRegisteredReport registered => registered.VenId,
        OadrCreateReport create => create.VenId,
        OadrCreatedReport created => created.VenId,
        OadrUpdateReport update => update.VenId,
        OadrUpdatedReport updated => updated.VenId,
        OadrCancelReport cancel => cancel.VenId,
        OadrCanceledReport canceled => canceled.VenId,
        OadrCreateOpt create => create.VenId,
        OadrCancelOpt cancel => cancel.VenId,
        OadrResponse response => response.VenId,
        _ => null,
    };

    private static string RequestIdOf(OadrMessage message) => message switch
    {
        OadrRequestEvent asked => asked.EiRequestEvent.RequestId,
        OadrCreatedEvent created => created.EiCreatedEvent.EiResponse.RequestId,
        OadrQueryRegistration query => query.RequestId,
        OadrCreatePartyRegistration create => create.RequestId,
        OadrCancelPartyRegistration cancel => cancel.RequestId,
        OadrRegisterReport register => register.RequestId,
        OadrCreateReport create => create.RequestId,
        OadrUpdateReport update => update.RequestId,
        OadrCancelReport cancel => cancel.RequestId,
        OadrCreateOpt create => create.RequestId,
        OadrCancelOpt cancel => cancel.RequestId,
        _ => "",
    };
}
