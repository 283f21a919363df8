using Busbar.Wire;

namespace Busbar.Iso15118.AppProtocol;

/// <summary>The car asks to agree on a protocol (ISO 15118-2 supportedAppProtocolReq).</summary>
[ExiType("supportedAppProtocolReq", AppProtocolNamespaces.Messages, HasUnqualifiedElements = true)]
[ExiRoot("supportedAppProtocolReq")]
public sealed partial record SupportedAppProtocolReq
{
    /// <summary>The app protocol entries.</summary>
    [ExiElement("AppProtocol"), ExiOccurs(Max = 20)]
    public required IReadOnlyList<OfferedAppProtocol> AppProtocols { get; init; }
}

/// <summary>The station answers supportedAppProtocolReq (ISO 15118-2 supportedAppProtocolRes).</summary>
[ExiType("supportedAppProtocolRes", AppProtocolNamespaces.Messages, HasUnqualifiedElements = true)]
[ExiRoot("supportedAppProtocolRes")]
public sealed partial record SupportedAppProtocolRes
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The number under which the offer is answered.</summary>
    [ExiElement("SchemaID")]
    public byte? SchemaId { get; init; }
}
