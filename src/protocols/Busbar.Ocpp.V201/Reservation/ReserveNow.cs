using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Asks to hold an EVSE for somebody (OCPP 2.0.1 H01).</summary>
[WireMessage("ReserveNow", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.0.1 H01")]
[WireRecord]
public sealed partial record ReserveNowRequest
{
    /// <summary>The reservation's id; a known one is replaced.</summary>
    public required int Id { get; init; }

    /// <summary>Until when it is held.</summary>
    public required DateTimeOffset ExpiryDateTime { get; init; }

    /// <summary>For whom.</summary>
    public required IdToken IdToken { get; init; }

    /// <summary>The connector wanted.</summary>
    public ConnectorType? ConnectorType { get; init; }

    /// <summary>The EVSE; absent means any that fits.</summary>
    public int? EvseId { get; init; }

    /// <summary>The group whose members may use it too.</summary>
    public IdToken? GroupIdToken { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether it is held (OCPP 2.0.1 H01).</summary>
[WireMessage("ReserveNow", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.0.1 H01")]
[WireRecord]
public sealed partial record ReserveNowResponse
{
    /// <summary>Whether it is.</summary>
    public required ReserveNowStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>The shape of a connector (OCPP 2.0.1 3.22).</summary>
[WireEnum]
public enum ConnectorType
{
    /// <summary>Combo 1, fixed cable.</summary>
    [WireName("cCCS1")]
    CCCS1,

    /// <summary>Combo 2, fixed cable.</summary>
    [WireName("cCCS2")]
    CCCS2,

    /// <summary>CHAdeMO (JARI G105), fixed cable.</summary>
    [WireName("cG105")]
    CG105,

    /// <summary>Tesla, fixed cable.</summary>
    [WireName("cTesla")]
    CTesla,

    /// <summary>IEC 62196-2 type 1, fixed cable.</summary>
    [WireName("cType1")]
    CType1,

    /// <summary>IEC 62196-2 type 2, fixed cable.</summary>
    [WireName("cType2")]
    CType2,

    /// <summary>IEC 60309 socket, one phase, 16 A.</summary>
    [WireName("s309-1P-16A")]
    S309_1P16A,

    /// <summary>IEC 60309 socket, one phase, 32 A.</summary>
    [WireName("s309-1P-32A")]
    S309_1P32A,

    /// <summary>IEC 60309 socket, three phases, 16 A.</summary>
    [WireName("s309-3P-16A")]
    S309_3P16A,

    /// <summary>IEC 60309 socket, three phases, 32 A.</summary>
    [WireName("s309-3P-32A")]
    S309_3P32A,

    /// <summary>BS 1361 (British) socket.</summary>
    [WireName("sBS1361")]
    SBS1361,

    /// <summary>CEE 7/7 (Schuko) socket.</summary>
    [WireName("sCEE-7-7")]
    SCEE7_7,

    /// <summary>IEC 62196-2 type 2 socket.</summary>
    [WireName("sType2")]
    SType2,

    /// <summary>IEC 62196-2 type 3 socket.</summary>
    [WireName("sType3")]
    SType3,

    /// <summary>Another one-phase socket, up to 16 A.</summary>
    Other1PhMax16A,

    /// <summary>Another one-phase socket, above 16 A.</summary>
    Other1PhOver16A,

    /// <summary>Another three-phase socket.</summary>
    Other3Ph,

    /// <summary>Pantograph.</summary>
    Pan,

    /// <summary>Wireless, inductive.</summary>
    [WireName("wInductive")]
    WInductive,

    /// <summary>Wireless, resonant.</summary>
    [WireName("wResonant")]
    WResonant,

    /// <summary>Not yet known, as nothing is plugged in that would tell.</summary>
    Undetermined,

    /// <summary>The station does not know.</summary>
    Unknown,
}
