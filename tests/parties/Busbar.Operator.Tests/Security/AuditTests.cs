using Busbar.Operator.Storage;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Security;

public sealed class AuditTests
{
    [Fact]
    public void An_untouched_log_is_whole() => SimulatedOperator.Run(async bench =>
    {
        for (var i = 0; i < 5; i++)
            await bench.Core.Audit.RecordAsync("me", "did", $"it {i}");
        Assert.Null(await bench.Core.Audit.FirstBrokenAsync());
    });

    [Theory]
    [InlineData("UPDATE audit SET principal = 'you' WHERE sequence = 3", 3)]
    [InlineData("DELETE FROM audit WHERE sequence = 2", 3)]
    public void A_changed_or_removed_entry_shows(string crime, long broken) => SimulatedOperator.Run(async bench =>
    {
        for (var i = 0; i < 5; i++)
            await bench.Core.Audit.RecordAsync("me", "did", $"it {i}");
        await bench.Core.Store.WriteAsync(unit => Query.Execute(unit.Connection, "DROP TRIGGER audit_is_final; DROP TRIGGER audit_stays; " + crime));
        Assert.Equal(broken, await bench.Core.Audit.FirstBrokenAsync());
    });

    [Theory]
    [InlineData("UPDATE audit SET detail = 'x'")]
    [InlineData("DELETE FROM audit")]
    [InlineData("UPDATE session_event SET body = 'x'")]
    [InlineData("DELETE FROM session_event")]
    public void The_log_and_the_ledger_refuse_to_change(string crime) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        await station.CallAsync("TransactionEvent", Messages.Event("Started", "T", 0, bench.World.Clock.GetUtcNow(), 1));
        await bench.Core.Audit.RecordAsync("me", "did", "it");
        await Assert.ThrowsAnyAsync<Exception>(() => bench.Core.Store.WriteAsync(unit => Query.Execute(unit.Connection, crime)));
    });
}
