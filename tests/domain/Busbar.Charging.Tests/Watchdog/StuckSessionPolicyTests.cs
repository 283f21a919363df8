using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Charging.Tests.Ledger;
using Busbar.Charging.Watchdog;

namespace Busbar.Charging.Tests.Watchdog;

public sealed class StuckSessionPolicyTests
{
    private static readonly DateTimeOffset Last = Transactions.Noon;
    private static readonly StationEvidence Healthy = new() { IsOnline = true, OnlineSince = Last.AddHours(-1), Status = ConnectorStatus.Charging };

    public static TheoryData<StationEvidence, double, bool> Cases => new()
    {
        { Healthy, 2, false },
        { Healthy, 25, true },
        { Healthy with { Status = ConnectorStatus.Available, StatusSince = Last.AddMinutes(1) }, 0.1, false },
        { Healthy with { Status = ConnectorStatus.Available, StatusSince = Last.AddMinutes(1) }, 0.5, true },
        { Healthy with { Status = ConnectorStatus.Available, StatusSince = Last.AddMinutes(-1) }, 2, false },
        { Healthy with { BootedAt = Last.AddMinutes(1) }, 0.3, false },
        { Healthy with { BootedAt = Last.AddMinutes(1) }, 1, true },
        { Healthy with { NewerTransactionAt = Last.AddMinutes(1) }, 1, true },
        { Healthy with { IsOnline = false, OnlineSince = Last.AddMinutes(1), Status = ConnectorStatus.Available, StatusSince = Last.AddMinutes(1) }, 24, false },
        { Healthy with { IsOnline = false, OnlineSince = Last.AddMinutes(1) }, 24 * 8, true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Closes_on_evidence_and_only_then(StationEvidence evidence, double hoursLater, bool closes)
    {
        var session = SessionFold.Of([Transactions.Event(SessionEventKind.Started, 0, 0, 0)]);
        var reason = StuckSessionPolicy.ReasonToClose(session, Last, evidence, Last.AddHours(hoursLater), new WatchdogOptions());
        Assert.Equal(closes, reason is not null);
    }
}
