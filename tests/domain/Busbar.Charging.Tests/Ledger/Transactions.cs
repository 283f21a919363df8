using Busbar.Charging.Ledger;
using Busbar.Charging.Metering;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Wire.Units;

namespace Busbar.Charging.Tests.Ledger;

/// <summary>Transactions as stations tell them, for the tests of the ledger.</summary>
internal static class Transactions
{
    public static readonly DateTimeOffset Noon = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly StationId Station = new("CS001");
    public static readonly TransactionId Transaction = new("tx-1");

    public static SessionEvent Event(SessionEventKind kind, int? seqNo, int minutes, decimal? register = null) => new()
    {
        Station = Station,
        Transaction = Transaction,
        Kind = kind,
        SeqNo = seqNo,
        At = Noon.AddMinutes(minutes),
        ReceivedAt = Noon.AddMinutes(minutes).AddSeconds(1),
        Evse = new EvseId(1),
        Connector = new ConnectorId(1),
        Token = kind is SessionEventKind.Started ? new IdToken("AABBCCDD", "ISO14443") : null,
        State = kind is SessionEventKind.Ended ? null : ChargingState.Charging,
        StopReason = kind is SessionEventKind.Ended ? "EVDisconnected" : null,
        Samples = register is { } wh ? [Register(minutes, wh)] : [],
    };

    public static MeterSample Register(int minutes, decimal wattHours, Phase phase = Phase.None) => new()
    {
        At = Noon.AddMinutes(minutes),
        Measurand = Measurand.EnergyImportRegister,
        Unit = MeterUnit.Wh,
        Value = wattHours,
        Phase = phase,
    };

    /// <summary>A transaction of OCPP 2.x with random registers and states; the register only climbs.</summary>
    public static List<SessionEvent> Random(Random random, int updates, bool hasSeqNo = true)
    {
        var register = random.Next(1_000_000);
        var first = Event(SessionEventKind.Started, 0, 0, register);
        var events = new List<SessionEvent> { first };
        for (var i = 1; i <= updates; i++)
        {
            register += random.Next(1, 200);
            var sample = Register(i, register);
            var power = sample with { Measurand = Measurand.PowerImport, Unit = MeterUnit.W, Value = random.Next(11_000) };
            var soc = sample with { Measurand = Measurand.StateOfCharge, Unit = MeterUnit.Percent, Value = Math.Min(100, i) };
            events.Add(Event(SessionEventKind.Updated, i, i) with
            {
                State = (ChargingState)random.Next(1, 5),
                IsOffline = random.Next(10) == 0,
                Samples = [sample, power, soc],
            });
        }

        events.Add(Event(SessionEventKind.Ended, updates + 1, updates + 1, register + 10));
        return hasSeqNo ? events : [.. events.Select(WithoutSeqNo)];
    }

    private static SessionEvent WithoutSeqNo(SessionEvent entry) => entry with
    {
        SeqNo = null,
        Register = entry.Kind is SessionEventKind.Updated ? null : new WattHours(entry.Samples[0].Value),
        Samples = entry.Kind is SessionEventKind.Updated ? entry.Samples : [],
    };
}
