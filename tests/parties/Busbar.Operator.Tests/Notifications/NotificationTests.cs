using Busbar.Charging.Stations;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Notifications;

public sealed class NotificationTests
{
    private const string Event = """{"generatedAt":"2030-01-01T00:00:00Z","seqNo":0,"eventData":[{"eventId":1,"timestamp":"2030-01-01T00:00:00Z","trigger":"Alerting","actualValue":"x","eventNotificationType":"HardWiredNotification","component":{"name":"C"},"variable":{"name":"V"} }]}""";
    private static readonly StationId Id = new("CS1");

    [Fact]
    public void What_was_acknowledged_outlives_a_kill() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        await station.CallAsync("NotifyEvent", Event);
        await bench.RestartAsync();
        var kept = Assert.Single(await bench.Core.Notifications.PageAsync(Id, "NotifyEvent", null, null, 10));
        Assert.Contains("HardWiredNotification", kept.Body, StringComparison.Ordinal);
    });

    [Fact]
    public void A_full_disk_acknowledges_none() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        bench.Disk.IsFull = true;
        Assert.Equal("InternalError", await station.RefusedAsync("NotifyEvent", Event));
        Assert.Equal("InternalError", await station.RefusedAsync("SecurityEventNotification", """{"type":"X","timestamp":"2030-01-01T00:00:00Z"}"""));
        bench.Disk.IsFull = false;
    });

    [Fact]
    public void Answers_to_a_request_are_found_by_its_number() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.0.1");
        await station.CallAsync("NotifyCustomerInformation", """{"data":"a","seqNo":0,"generatedAt":"2030-01-01T00:00:00Z","requestId":4}""");
        await station.CallAsync("NotifyCustomerInformation", """{"data":"b","seqNo":0,"generatedAt":"2030-01-01T00:00:00Z","requestId":5}""");
        Assert.Contains("\"b\"", Assert.Single(await bench.Core.Notifications.PageAsync(Id, null, 5, null, 10)).Body, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("1.6")]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public void A_security_event_is_kept_and_asks_for_a_person(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        await station.CallAsync("SecurityEventNotification", """{"type":"TamperDetectionActivated","timestamp":"2030-01-01T00:00:00Z","techInfo":"door"}""");
        var kept = Assert.Single(await bench.Core.SecurityLog.PageAsync("CS1", null, 10)).Row.Event;
        Assert.Equal(("TamperDetectionActivated", "door"), (kept.Type, kept.Detail));
    });

    [Theory]
    [InlineData("1.6", """{"vendorId":"acme","messageId":"m","data":"hello"}""", "hello")]
    [InlineData("2.0.1", """{"vendorId":"acme","messageId":"m","data":{"a":1}}""", """{"a":1}""")]
    [InlineData("2.1", """{"vendorId":"acme","messageId":"m","data":"hello"}""", "\"hello\"")]
    public void A_data_transfer_reaches_the_hook(string version, string payload, string data)
    {
        var heard = new List<DataTransferFromStation>();
        SimulatedOperator.Run(
            async bench =>
            {
                var station = await bench.BootAsync("CS1", version);
                var answer = await station.CallAsync("DataTransfer", payload);
                Assert.Equal("Accepted", (string)answer["status"]!);
                Assert.Equal([new DataTransferFromStation("CS1", "acme", "m", data)], heard);
            },
            options => options with
            {
                DataTransfer = (transfer, _) =>
                {
                    heard.Add(transfer);
                    return new(new DataTransferAnswer("Accepted"));
                },
            });
    }

    [Fact]
    public void A_data_transfer_that_nobody_understands_is_of_an_unknown_vendor() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        Assert.Equal("UnknownVendorId", (string)(await station.CallAsync("DataTransfer", """{"vendorId":"acme"}"""))["status"]!);
    });

    [Fact]
    public void A_hook_that_does_not_come_back_is_given_up() => SimulatedOperator.Run(
        async bench =>
        {
            var station = await bench.BootAsync("CS1", "2.1");
            Assert.Equal("Rejected", (string)(await station.CallAsync("DataTransfer", """{"vendorId":"acme"}"""))["status"]!);
        },
        options => options with
        {
            DataTransfer = async (_, cancellation) =>
            {
                var never = new TaskCompletionSource<DataTransferAnswer>();
                await using var registration = cancellation.Register(() => never.TrySetCanceled(cancellation));
                return await never.Task;
            },
        });

    [Fact]
    public void A_hook_that_fails_fails_the_call_and_nothing_else() => SimulatedOperator.Run(
        async bench =>
        {
            var station = await bench.BootAsync("CS1", "2.1");
            Assert.Equal("InternalError", await station.RefusedAsync("DataTransfer", """{"vendorId":"acme"}"""));
            await station.CallAsync("Heartbeat", "{}");
        },
        options => options with { DataTransfer = (_, _) => throw new InvalidOperationException("broken") });
}
