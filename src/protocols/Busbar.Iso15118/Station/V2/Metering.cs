using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The meter in the answers of the charging loop, and when a customer must sign it.</summary>
internal static class Metering
{
    private const int MostIdCharacters = 32;

    internal static MeterInfo? Of(MeterReading? meter) => meter is null ? null : new MeterInfo
    {
        MeterId = meter.MeterId.Length <= MostIdCharacters ? meter.MeterId : meter.MeterId[..MostIdCharacters],
        MeterReading = (ulong)Math.Max(0, meter.ImportWattHours),
        SigMeterReading = meter.Signature,
        TMeter = meter.At.ToUnixTimeSeconds(),
    };

    internal static bool IsReceiptDue(V2Session session, SeccFacts facts) =>
        session.HasContract && facts.Supply.Meter is not null && facts.Settings.ReceiptEvery is { } every && facts.Now - session.LastReceipt >= every;
}
