using Busbar.Station.Authorization;
using Busbar.Station.Metering;

namespace Busbar.Station.Transactions;

/// <summary>A transaction that runs.</summary>
internal sealed class Transaction(string id, int evseId, DateTimeOffset startedAt, double registerWattHours)
{
    /// <summary>The most readings kept for the final message; beyond it every second one is dropped (OCPP 2.0.1 J02.FR.14).</summary>
    internal const int MostEndedSamples = 240;

    private readonly List<MeterSample> endedSamples = [];

    internal string Id { get; } = id;

    internal int EvseId { get; } = evseId;

    internal DateTimeOffset StartedAt { get; } = startedAt;

    internal double StartRegister { get; } = registerWattHours;

    internal IdToken? Token { get; set; }

    internal IdToken? Group { get; set; }

    internal int? RemoteStartId { get; set; }

    internal int? ReservationId { get; set; }

    internal StopReason? StopReason { get; set; }

    internal bool IsTokenShown { get; set; }

    internal bool IsEvseShown { get; set; }

    /// <summary>The CSMS no longer accepts the token and the transaction goes on without energy.</summary>
    internal bool IsDeauthorized { get; set; }

    /// <summary>The register at which energy must stop.</summary>
    internal double? RegisterLimit { get; set; }

    /// <summary>The time at which energy must stop (2.1 transactionLimit.maxTime).</summary>
    internal DateTimeOffset? TimeLimit { get; set; }

    /// <summary>The state of charge in percent at which energy must stop (2.1 transactionLimit.maxSoC).</summary>
    internal double? ChargeLimit { get; set; }

    internal TimeSpan Charging { get; set; }

    internal decimal? TotalCost { get; set; }

    /// <summary>Whether it was reported that a limit ended the energy.</summary>
    internal bool IsLimitTold { get; set; }

    internal int NextSequence { get; set; }

    internal IReadOnlyList<MeterSample> EndedSamples => endedSamples;

    internal int TakeSequence() => NextSequence++;

    internal void Keep(MeterSample sample)
    {
        endedSamples.Add(sample);
        if (endedSamples.Count <= MostEndedSamples)
            return;
        for (var i = endedSamples.Count - 2; i > 0; i -= 2)
            endedSamples.RemoveAt(i);
    }
}
