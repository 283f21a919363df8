using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>One of the messages that an envelope carries (OpenADR 2.0b schema).</summary>
[XmlChoice(typeof(OadrDistributeEvent), typeof(OadrCreatedEvent), typeof(OadrRequestEvent), typeof(OadrResponse), typeof(OadrCancelOpt), typeof(OadrCanceledOpt), typeof(OadrCreateOpt), typeof(OadrCreatedOpt), typeof(OadrCancelReport), typeof(OadrCanceledReport), typeof(OadrCreateReport), typeof(OadrCreatedReport), typeof(OadrRegisterReport), typeof(OadrRegisteredReport), typeof(OadrUpdateReport), typeof(OadrUpdatedReport), typeof(OadrCancelPartyRegistration), typeof(OadrCanceledPartyRegistration), typeof(OadrCreatePartyRegistration), typeof(OadrCreatedPartyRegistration), typeof(OadrRequestReregistration), typeof(OadrQueryRegistration), typeof(OadrPoll))]
[XmlRecord(XmlNames.Oadr)]
public abstract partial record OadrMessage
{
    /// <summary>The version of the schema.</summary>
    [XmlAttribute("schemaVersion", Namespace = XmlNames.Ei)]
    public SchemaVersion? SchemaVersion { get; init; }
}
