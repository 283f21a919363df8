namespace Busbar.Operator.Api.Contract;

/// <summary>A station as lists show it.</summary>
internal sealed record StationSummary
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Site { get; init; }

    public required bool Online { get; init; }

    public string? OcppVersion { get; init; }

    public int? SecurityProfile { get; init; }

    public string? Vendor { get; init; }

    public string? Model { get; init; }

    public string? SerialNumber { get; init; }

    public string? FirmwareVersion { get; init; }

    public required string Registration { get; init; }

    public DateTimeOffset? ConnectedSince { get; init; }

    public DateTimeOffset? LastSeen { get; init; }

    public DateTimeOffset? LastHeartbeat { get; init; }

    public required decimal PowerW { get; init; }

    /// <summary>What an offline station is assumed to draw.</summary>
    public required decimal AssumedPowerW { get; init; }

    public required float[] LastHourW { get; init; }

    public required EvseSummary[] Evses { get; init; }
}

/// <summary>An EVSE as lists show it.</summary>
internal sealed record EvseSummary
{
    public required int Id { get; init; }

    public required ConnectorSummary[] Connectors { get; init; }

    public string? SessionId { get; init; }

    public decimal? PowerW { get; init; }

    public decimal? Soc { get; init; }
}

/// <summary>A connector as lists show it.</summary>
internal sealed record ConnectorSummary(int Id, string? Type, string Status, string? ErrorCode, DateTimeOffset Since);

/// <summary>A station to enter.</summary>
internal sealed record NewStation
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? Site { get; init; }

    /// <summary>A password of one's own; without it one is made.</summary>
    public string? Password { get; init; }
}

/// <summary>An entered station with its password, which is shown this once.</summary>
internal sealed record EnteredStation(StationSummary Station, string Id, string Name, string Site, string? Password);

/// <summary>What to change of a station; what is absent stays.</summary>
internal sealed record StationChange
{
    public string? Name { get; init; }

    public string? Site { get; init; }

    /// <summary>Accepted, Pending or Rejected.</summary>
    public string? Registration { get; init; }

    /// <summary>A new password.</summary>
    public string? Password { get; init; }

    /// <summary>Makes a new password and shows it once.</summary>
    public bool? NewPassword { get; init; }
}

/// <summary>A page of stations.</summary>
internal sealed record StationPage(StationSummary[] Items, string? Next);

/// <summary>One attribute of a variable of the device model.</summary>
internal sealed record VariableItem
{
    public required string Component { get; init; }

    public string? ComponentInstance { get; init; }

    public int? EvseId { get; init; }

    public int? ConnectorId { get; init; }

    public required string Variable { get; init; }

    public string? VariableInstance { get; init; }

    public required string Attribute { get; init; }

    public string? Value { get; init; }

    public string? Mutability { get; init; }

    public string? DataType { get; init; }

    public string? Unit { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>The device model as far as it was reported.</summary>
internal sealed record VariableList(VariableItem[] Items);

/// <summary>A frame of the station log.</summary>
internal sealed record MessageItem
{
    public required long Sequence { get; init; }

    public required string StationId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Direction { get; init; }

    public required string Kind { get; init; }

    public string? Action { get; init; }

    public string? MessageId { get; init; }

    public required string Text { get; init; }

    public required int Bytes { get; init; }

    public string? Error { get; init; }
}

/// <summary>A page of the station log, newest first.</summary>
internal sealed record MessagePage(MessageItem[] Items, long? Next);
