using System.Text;
using Busbar.Charging.Stations;
using Busbar.Ocpp.Handshake;
using Busbar.Operator.Security;
using Busbar.Operator.Stations;
using Busbar.Operator.Storage;
using Busbar.Storage.Memory;
using Busbar.TestKit;

namespace Busbar.Operator.Tests.Security;

public sealed class AdmissionTests : IAsyncDisposable
{
    private const string Password = "correct-horse-battery";
    private readonly ManualClock _clock = new();
    private readonly MemoryDisk _disk = new() { CommitLatency = TimeSpan.Zero };
    private OperatorCore _core = null!;
    private Admission _admission = null!;

    [Fact]
    public async Task The_right_password_over_TLS_is_let_in()
    {
        await OpenAsync();
        Assert.Equal(UpgradeAction.Accept, (await AskAsync("CS1", Password)).Action);
    }

    [Theory]
    [InlineData("CS1", "wrong-wrong-wrong-wrong", true)]
    [InlineData("CS1", null, true)]
    [InlineData("CS1", Password, false)]
    [InlineData("CS9", Password, true)]
    public async Task Everything_else_gets_the_same_401(string id, string? password, bool isEncrypted)
    {
        await OpenAsync();
        var verdict = await AskAsync(id, password, isEncrypted);
        Assert.Equal((UpgradeAction.Refuse, 401), (verdict.Action, verdict.Status));
        Assert.Null(_core.Stations.Find(new StationId("CS9")));
    }

    [Fact]
    public async Task A_refusal_takes_the_same_time_for_known_and_unknown_stations()
    {
        await OpenAsync();
        foreach (var id in (string[])["CS1", "CS9"])
        {
            var start = _clock.GetUtcNow();
            await AskAsync(id, "wrong-wrong-wrong-wrong");
            Assert.Equal(TimeSpan.FromMilliseconds(500), _clock.GetUtcNow() - start);
        }
    }

    [Fact]
    public async Task The_sixth_try_within_a_minute_is_not_looked_at_even_if_right()
    {
        await OpenAsync();
        for (var i = 0; i < 5; i++)
            Assert.Equal(401, (await AskAsync("CS1", "wrong-wrong-wrong-wrong")).Status);
        Assert.Equal(429, (await AskAsync("CS1", Password)).Status);
        Assert.Equal(UpgradeAction.Accept, (await AskAsync("CS1", Password, address: "10.0.0.2")).Action);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(UpgradeAction.Accept, (await AskAsync("CS1", Password)).Action);
    }

    [Fact]
    public async Task A_failure_is_a_security_event_of_the_station()
    {
        await OpenAsync();
        await AskAsync("CS1", "wrong-wrong-wrong-wrong");
        Assert.Equal("FailedToAuthenticate", Assert.Single(await _core.SecurityLog.PageAsync("CS1", null, 10)).Row.Event.Type);
    }

    [Fact]
    public async Task A_password_that_a_person_chose_is_kept_as_a_stretched_hash()
    {
        await OpenAsync(options => options with { IsOnboardingOpen = true });
        await AskAsync("NEW", Password);
        var stored = await _core.Store.ReadAsync(c => Query.First(c, "SELECT credential FROM station WHERE id = 'NEW'", r => r.GetString(0)));
        Assert.StartsWith("pbkdf2-sha512$210000$", stored, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, stored, StringComparison.Ordinal);
        Assert.True(Credential.Verify(stored!, Encoding.UTF8.GetBytes(Password)));
    }

    [Fact]
    public async Task While_onboarding_is_open_the_first_password_becomes_the_stations_own()
    {
        await OpenAsync(options => options with { IsOnboardingOpen = true });
        Assert.Equal(UpgradeAction.Accept, (await AskAsync("NEW", "first-first-first-first")).Action);
        Assert.Equal(401, (await AskAsync("NEW", "other-other-other-other")).Status);
        Assert.Equal(401, (await AskAsync("NEW2", null)).Status);
        Assert.Contains(await _core.Audit.PageAsync(null, 10), e => e is { Action: "station.add", Subject: "NEW" });
    }

    [Fact]
    public async Task The_hexadecimal_key_of_a_1_6_station_is_understood_in_both_forms()
    {
        await OpenAsync();
        var key = Credential.NewSecret();
        await _core.Stations.AddAsync(new StationRecord { Id = new StationId("OLD"), Name = "", Credential = Credential.HashGenerated(key), CreatedAt = _clock.GetUtcNow() });
        Assert.Equal(UpgradeAction.Accept, (await AskAsync("OLD", Convert.FromHexString(key), "ocpp1.6")).Action);
        Assert.Equal(UpgradeAction.Accept, (await AskAsync("OLD", Encoding.ASCII.GetBytes(key), "ocpp1.6")).Action);
        Assert.Equal(401, (await AskAsync("OLD", Convert.FromHexString(key), "ocpp2.0.1")).Status);
    }

    [Fact]
    public async Task A_certificate_speaks_for_the_station_that_it_names()
    {
        await OpenAsync();
        Assert.Equal(UpgradeAction.Accept, (await _admission.JudgeAsync(Certified("CS1"), "a", "CS1")).Action);
        Assert.Equal(401, (await WithClockAsync(_admission.JudgeAsync(Certified("CS1"), "a", "CS2").AsTask())).Status);
        Assert.Equal(401, (await WithClockAsync(_admission.JudgeAsync(Certified("CS9"), "a", "CS9").AsTask())).Status);
        await _core.Stations.ChangeAsync(_core.Stations.Find(new StationId("CS1"))!, r => r with { Identity = new Busbar.Charging.Stations.StationIdentity { Vendor = "v", Model = "m", SerialNumber = "SN7" } });
        Assert.Equal(UpgradeAction.Accept, (await _admission.JudgeAsync(Certified("CS1"), "a", "SN7")).Action);
    }

    [Fact]
    public async Task A_new_password_is_good_at_once_and_the_old_one_until_the_new_one_was_used()
    {
        await OpenAsync();
        var next = Credential.NewSecret();
        await _core.Stations.ChangeAsync(_core.Stations.Find(new StationId("CS1"))!, r => r with { NextCredential = Credential.HashGenerated(next) });
        Assert.Equal(UpgradeAction.Accept, (await AskAsync("CS1", Password)).Action);
        Assert.Equal(UpgradeAction.Accept, (await AskAsync("CS1", next)).Action);
        Assert.Equal(401, (await AskAsync("CS1", Password)).Status);
        Assert.Equal(UpgradeAction.Accept, (await AskAsync("CS1", next)).Action);
    }

    public async ValueTask DisposeAsync()
    {
        await _core.DisposeAsync();
        _disk.Dispose();
    }

    private async Task OpenAsync(Func<OperatorOptions, OperatorOptions>? change = null)
    {
        var options = new OperatorOptions { ReadsDeviceModels = false };
        _core = await OperatorCore.OpenAsync(
            new OperatorSettings
            {
                Store = MemoryStore.Open(_disk, _clock, OperatorSchema.Migrations),
                Time = _clock,
                Random = new Random(1),
                Options = change?.Invoke(options) ?? options,
            },
            null,
            TestContext.Current.CancellationToken);
        _admission = new Admission(_core);
        await _core.Stations.AddAsync(new StationRecord
        {
            Id = new StationId("CS1"),
            Name = "CS1",
            Credential = Credential.HashGenerated(Password),
            CreatedAt = _clock.GetUtcNow(),
        });
    }

    private Task<UpgradeVerdict> AskAsync(string id, string? password, bool isEncrypted = true, string address = "10.0.0.1") =>
        AskAsync(id, password is null ? null : Encoding.UTF8.GetBytes(password), "ocpp2.1", isEncrypted, address);

    private Task<UpgradeVerdict> AskAsync(string id, byte[]? password, string protocol, bool isEncrypted = true, string address = "10.0.0.1") => WithClockAsync(_admission.JudgeAsync(
        new UpgradeRequest
        {
            Path = $"/ocpp/{id}",
            Subprotocols = [protocol],
            IsEncrypted = isEncrypted,
            Authorization = password is null ? null : BasicCredentials.Format(id, password),
        },
        address).AsTask());

    private static UpgradeRequest Certified(string id) => new() { Path = $"/ocpp/{id}", Subprotocols = ["ocpp2.1"], IsEncrypted = true, HasClientCertificate = true };

    // A refusal waits on the clock, which only a test moves.
    private async Task<UpgradeVerdict> WithClockAsync(Task<UpgradeVerdict> verdict)
    {
        if (!verdict.IsCompleted)
            _clock.Advance(TimeSpan.FromMilliseconds(500));
        return await verdict;
    }
}
