using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Wire.Units;

namespace Busbar.Charging.Ledger;

/// <summary>A session as its events tell it. Equal events give equal sessions, whatever their order and repetition.</summary>
public sealed record Session
{
    /// <summary>The identity.</summary>
    public required SessionId Id { get; init; }

    /// <summary>The station.</summary>
    public required StationId Station { get; init; }

    /// <summary>The transaction at that station.</summary>
    public required TransactionId Transaction { get; init; }

    /// <summary>The EVSE, once told.</summary>
    public EvseId? Evse { get; init; }

    /// <summary>The connector, once told.</summary>
    public ConnectorId? Connector { get; init; }

    /// <summary>The token that the session runs on.</summary>
    public IdToken? Token { get; init; }

    /// <summary>Whether it has not ended.</summary>
    public required bool IsActive { get; init; }

    /// <summary>The last known charging state.</summary>
    public ChargingState State { get; init; }

    /// <summary>When it started; the earliest known moment when the start was never received.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The station's time of the last event.</summary>
    public required DateTimeOffset LastEventAt { get; init; }

    /// <summary>The first register of the session.</summary>
    public WattHours? MeterStart { get; init; }

    /// <summary>The last register of the session.</summary>
    public WattHours? MeterStop { get; init; }

    /// <summary>The energy taken: last register less first register, once.</summary>
    public WattHours Energy { get; init; }

    /// <summary>The energy given back: last export register less first.</summary>
    public WattHours EnergyExported { get; init; }

    /// <summary>The last measured power; negative when the vehicle gives; none when it was never measured.</summary>
    public Watts? Power { get; init; }

    /// <summary>The last measured state of charge, in hundredths.</summary>
    public decimal? StateOfCharge { get; init; }

    /// <summary>Why it ended.</summary>
    public string? StopReason { get; init; }

    /// <summary>The remote start that led to it.</summary>
    public int? RemoteStartId { get; init; }

    /// <summary>The reservation that it used up.</summary>
    public int? ReservationId { get; init; }

    /// <summary>What a person or a bill should know.</summary>
    public SessionFlags Flags { get; init; }

    /// <summary>How many different events the ledger holds of it.</summary>
    public required int Events { get; init; }
}
