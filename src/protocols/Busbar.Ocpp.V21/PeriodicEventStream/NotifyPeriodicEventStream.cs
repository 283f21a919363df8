using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Brings values of a stream; no answer comes (OCPP 2.1 N15).</summary>
[WireMessage("NotifyPeriodicEventStream", MessageKind.Send, MessageSender.Station, "OCPP 2.1 N15")]
[WireRecord]
public sealed partial record NotifyPeriodicEventStream
{
    /// <summary>The values.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<StreamDataElement> Data { get; init; }

    /// <summary>The stream.</summary>
    [Range(Min = 0)]
    public required int Id { get; init; }

    /// <summary>How many values still wait.</summary>
    [Range(Min = 0)]
    public required int Pending { get; init; }

    /// <summary>The moment from which the values' times count.</summary>
    public required DateTimeOffset Basetime { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A value of a stream (OCPP 2.1 2.94).</summary>
[WireRecord]
public sealed partial record StreamDataElement
{
    /// <summary>Seconds after the stream's base time.</summary>
    public required decimal T { get; init; }

    /// <summary>The value.</summary>
    [MaxLength(2500)]
    public required string V { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
