using System.Net;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Api;

public sealed class ApiTests(RunningOperator running) : IClassFixture<RunningOperator>
{
    [Fact]
    public async Task A_station_is_entered_shown_changed_and_removed()
    {
        var (status, entered) = await running.SendAsync(HttpMethod.Post, "/api/stations", """{"id":"E1","name":"One","site":"Here"}""");
        Assert.Equal((HttpStatusCode.Created, 40), (status, ((string)entered!["password"]!).Length));
        Assert.Equal(HttpStatusCode.Conflict, (await running.SendAsync(HttpMethod.Post, "/api/stations", """{"id":"E1"}""")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await running.SendAsync(HttpMethod.Post, "/api/stations", """{"id":"a/b"}""")).Status);

        Assert.Equal("One", (string?)(await running.GetAsync("/api/stations/E1"))["name"]);
        Assert.Contains((await running.GetAsync("/api/stations?query=here"))["items"]!.AsArray(), s => (string?)s!["id"] == "E1");
        var (_, changed) = await running.SendAsync(HttpMethod.Patch, "/api/stations/E1", """{"registration":"Pending","newPassword":true}""");
        Assert.Equal("Pending", (string?)changed!["station"]!["registration"]);
        Assert.NotEqual((string?)entered["password"], (string?)changed["password"]);
        Assert.Equal(HttpStatusCode.NoContent, (await running.SendAsync(HttpMethod.Delete, "/api/stations/E1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await running.SendAsync(HttpMethod.Get, "/api/stations/E1")).Status);
    }

    [Fact]
    public async Task A_session_is_listed_with_its_events_series_and_samples()
    {
        var station = await running.BootAsync("S1", "2.1");
        var at = DateTimeOffset.UtcNow.AddMinutes(-30);
        await station.CallAsync("TransactionEvent", Messages.Event("Started", "T", 0, at, 1_000));
        await station.CallAsync("TransactionEvent", Messages.Event("Updated", "T", 1, at.AddMinutes(15), 3_000));
        var listed = (await running.GetAsync("/api/sessions?station=S1&state=active"))["items"]!.AsArray().Single()!;
        Assert.Equal(2_000m, (decimal)listed["energyWh"]!);

        var session = await running.GetAsync($"/api/sessions/{listed["id"]}");
        Assert.Equal(["started", "updated"], session["events"]!.AsArray().Select(e => (string?)e!["kind"]));
        Assert.Equal([0m, 2_000m], (await running.GetAsync($"/api/sessions/{listed["id"]}/series"))["energyWh"]!.AsArray().Select(v => (decimal)v!));
        Assert.Equal(["Energy.Active.Import.Register"], (await running.GetAsync($"/api/sessions/{listed["id"]}/samples"))["items"]!.AsArray().Select(s => (string?)s!["measurand"]).Distinct());
    }

    [Fact]
    public async Task A_session_is_stopped_at_its_station_or_closed_by_a_person_with_a_reason()
    {
        var station = (await running.BootAsync("S2", "2.0.1")).Answer("RequestStopTransaction", """{"status":"Accepted"}""");
        await station.CallAsync("TransactionEvent", Messages.Event("Started", "T", 0, DateTimeOffset.UtcNow.AddMinutes(-30), 1_000));
        var id = (string)(await running.GetAsync("/api/sessions?station=S2"))["items"]![0]!["id"]!;
        Assert.Equal("accepted", (string?)(await running.SettleAsync(HttpMethod.Post, $"/api/sessions/{id}/stop"))["outcome"]);
        Assert.Equal("T", (string?)station.Asked.Single().Payload["transactionId"]);

        Assert.Equal(HttpStatusCode.BadRequest, (await running.SendAsync(HttpMethod.Post, $"/api/sessions/{id}/close", """{"reason":" "}""")).Status);
        var (_, closed) = await running.SendAsync(HttpMethod.Post, $"/api/sessions/{id}/close", """{"reason":"gone"}""");
        Assert.Equal(("ended", "closedByOperator"), ((string?)closed!["state"], (string?)closed["flags"]![0]));
        Assert.Equal(HttpStatusCode.Conflict, (await running.SendAsync(HttpMethod.Post, $"/api/sessions/{id}/close", """{"reason":"again"}""")).Status);
        Assert.Contains((await running.GetAsync("/api/audit"))["items"]!.AsArray(), e => (string?)e!["action"] == "session.close" && (string?)e["detail"] == "gone");
    }

    [Fact]
    public async Task A_command_is_given_once_per_identity_and_told_with_its_outcome()
    {
        (await running.BootAsync("S3", "1.6")).Answer("Reset", """{"status":"Rejected"}""");
        var command = await running.SettleAsync(HttpMethod.Post, "/api/stations/S3/commands", """{"id":"once","kind":"Reset","arguments":{"type":"Hard"}}""");
        Assert.Equal(("rejected", "once", "Hard"), ((string?)command["outcome"], (string?)command["id"], (string?)command["arguments"]!["type"]));
        Assert.Equal(HttpStatusCode.BadRequest, (await running.SendAsync(HttpMethod.Post, "/api/stations/S3/commands", """{"kind":"Nonsense"}""")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await running.SendAsync(HttpMethod.Post, "/api/stations/S3/commands", """{"kind":"RemoteStart","arguments":{}}""")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await running.SendAsync(HttpMethod.Post, "/api/stations/S9/commands", """{"kind":"Reset"}""")).Status);
        Assert.Single((await running.GetAsync("/api/stations/S3/commands"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Tokens_are_put_listed_and_removed()
    {
        await running.SendAsync(HttpMethod.Post, "/api/tokens", """{"value":"cafe01","type":"ISO14443","group":"G","expiresAt":"2031-01-01T00:00:00Z","blocked":true}""");
        var token = (await running.GetAsync("/api/tokens?after=CAFE00&limit=1"))["items"]!.AsArray().Single()!;
        Assert.Equal(("CAFE01", "G", true), ((string?)token["value"], (string?)token["group"], (bool)token["blocked"]!));
        Assert.Equal(HttpStatusCode.NoContent, (await running.SendAsync(HttpMethod.Delete, "/api/tokens/cafe01")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await running.SendAsync(HttpMethod.Delete, "/api/tokens/cafe01")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await running.SendAsync(HttpMethod.Post, "/api/tokens", """{"value":""}""")).Status);
    }

    [Fact]
    public async Task A_local_list_is_replaced_changed_and_shown()
    {
        var station = (await running.BootAsync("S4", "2.1")).Answer("SendLocalList", """{"status":"Accepted"}""");
        foreach (var token in (string[])["F001", "F002", "F003"])
            await running.SendAsync(HttpMethod.Post, "/api/tokens", $$"""{"value":"{{token}}"}""");
        Assert.Equal("accepted", (string?)(await running.SettleAsync(HttpMethod.Put, "/api/stations/S4/local-list", """{"tokens":["F001","F002","unknown"]}"""))["outcome"]);
        Assert.Equal("accepted", (string?)(await running.SettleAsync(HttpMethod.Patch, "/api/stations/S4/local-list", """{"add":["F003"],"remove":["F001"]}"""))["outcome"]);
        var list = await running.GetAsync("/api/stations/S4/local-list");
        Assert.Equal((2, 2, false), ((int)list["version"]!, list["items"]!.AsArray().Count, (bool)list["outOfStep"]!));
        Assert.Equal(2, station.Asked.Count);
    }

    [Fact]
    public async Task Reservations_profiles_files_and_certificates_have_their_own_places()
    {
        var station = (await running.BootAsync("S5", "2.1"))
            .Answer("ReserveNow", """{"status":"Accepted"}""").Answer("CancelReservation", """{"status":"Accepted"}""")
            .Answer("SetChargingProfile", """{"status":"Accepted"}""").Answer("UpdateFirmware", """{"status":"Accepted"}""")
            .Answer("GetLog", """{"status":"Accepted"}""").Answer("InstallCertificate", """{"status":"Accepted"}""")
            .Answer("GetInstalledCertificateIds", """{"status":"Accepted","certificateHashDataChain":[{"certificateType":"CSMSRootCertificate","certificateHashData":{"hashAlgorithm":"SHA256","issuerNameHash":"a","issuerKeyHash":"b","serialNumber":"1"} }]}""")
            .Answer("GetCompositeSchedule", """{"status":"Rejected"}""").Answer("ClearChargingProfile", """{"status":"Accepted"}""");
        await AcceptedAsync(HttpMethod.Post, "reservations", """{"reservationId":3,"idToken":"DEADBEEF","expiresAt":"2099-01-01T00:00:00Z","evseId":1}""");
        Assert.Equal("Held", (string?)(await running.GetAsync("/api/stations/S5/reservations"))["items"]![0]!["state"]);
        await AcceptedAsync(HttpMethod.Delete, "reservations/3");
        Assert.Equal("Cancelled", (string?)(await running.GetAsync("/api/stations/S5/reservations"))["items"]![0]!["state"]);

        await AcceptedAsync(HttpMethod.Post, "charging-profiles", """{"evseId":1,"profile":{"id":5,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute","chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16.0}]}]}}""");
        Assert.Equal(16.0m, (decimal)(await running.GetAsync("/api/stations/S5/charging-profiles"))["items"]![0]!["profile"]!["chargingSchedule"]![0]!["chargingSchedulePeriod"]![0]!["limit"]!);
        await AcceptedAsync(HttpMethod.Delete, "charging-profiles/5");
        Assert.Empty((await running.GetAsync("/api/stations/S5/charging-profiles"))["items"]!.AsArray());
        Assert.Equal("rejected", (string?)(await running.SettleAsync(HttpMethod.Post, "/api/stations/S5/composite-schedule", """{"evseId":1,"durationSeconds":600}"""))["outcome"]);

        await AcceptedAsync(HttpMethod.Post, "firmware", """{"location":"https://h/f","retrieveAt":"2030-01-01T00:00:00Z"}""");
        await AcceptedAsync(HttpMethod.Post, "logs", """{"logType":"SecurityLog","location":"https://h/"}""");
        Assert.Equal(["Firmware", "Log"], (await running.GetAsync("/api/stations/S5/transfers"))["items"]!.AsArray().Select(t => (string?)t!["kind"]).Order());

        await AcceptedAsync(HttpMethod.Post, "certificates", """{"use":"CSMSRootCertificate","certificate":"PEM"}""");
        await AcceptedAsync(HttpMethod.Post, "certificates/refresh");
        Assert.Equal("1", (string?)(await running.GetAsync("/api/stations/S5/certificates"))["items"]![0]!["hash"]!["serialNumber"]);

        await station.CallAsync("FirmwareStatusNotification", """{"status":"Idle"}""");
        Assert.Equal("Idle", (string?)(await running.GetAsync("/api/stations/S5/notifications?action=FirmwareStatusNotification"))["items"]![0]!["payload"]!["status"]);
        await station.CallAsync("MeterValues", """{"evseId":0,"meterValue":[{"timestamp":"2030-01-01T00:00:00Z","sampledValue":[{"value":1}]}]}""");
        Assert.Equal("Wh", (string?)(await running.GetAsync("/api/stations/S5/meter-values?evse=0"))["items"]![0]!["samples"]![0]!["unit"]);

        async Task AcceptedAsync(HttpMethod method, string path, string? body = null) =>
            Assert.Equal("accepted", (string?)(await running.SettleAsync(method, $"/api/stations/S5/{path}", body))["outcome"]);
    }

    [Fact]
    public async Task Lists_are_paged_to_the_end_without_a_gap()
    {
        for (var i = 0; i < 7; i++)
            await running.SendAsync(HttpMethod.Post, "/api/stations", $$"""{"id":"PAGE{{i}}"}""");
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await running.GetAsync($"/api/stations?query=PAGE&limit=3{(after is null ? "" : "&after=" + after)}");
            seen.AddRange(page["items"]!.AsArray().Select(s => (string)s!["id"]!));
            after = (string?)page["next"];
        }
        while (after is not null);
        Assert.Equal(Enumerable.Range(0, 7).Select(i => $"PAGE{i}"), seen);
        Assert.Equal(HttpStatusCode.BadRequest, (await running.SendAsync(HttpMethod.Get, "/api/sessions?after=nonsense")).Status);
    }

    [Theory]
    [InlineData("POST", "/api/stations", "{")]
    [InlineData("POST", "/api/stations", """{"id":7}""")]
    [InlineData("POST", "/api/stations", "[]")]
    [InlineData("GET", "/api/stations?limit=many", null)]
    [InlineData("POST", "/api/stations/S/reservations", "{}")]
    public async Task A_request_that_cannot_be_read_is_a_400(string method, string path, string? body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await running.SendAsync(new HttpMethod(method), path, body)).Status);

    [Fact]
    public async Task Health_metrics_and_the_document_are_there()
    {
        await running.BootAsync("S6", "2.1");
        Assert.Equal("ok\n", await running.Client.GetStringAsync("/healthz", TestContext.Current.CancellationToken));
        var metrics = await running.Client.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
        Assert.Matches(@"(?m)^# TYPE operator_connections gauge$", metrics);
        Assert.Matches(@"(?m)^operator_connections [1-9]", metrics);
        var document = await running.GetAsync("/openapi/v1.json");
        Assert.Equal("3.1.1", (string?)document["openapi"]);
        Assert.NotNull(document["paths"]!["/api/stations/{id}/local-list"]!["put"]);
    }

    [Fact]
    public async Task What_changes_is_streamed_and_goes_on_where_it_broke_off()
    {
        await running.BootAsync("S7", "2.1");
        using var stream = await OpenAsync(null);
        var station = await running.ConnectAsync("S7", "2.1");
        await station.CallAsync("TransactionEvent", Messages.Event("Started", "T", 0, DateTimeOffset.UtcNow, 1_000));
        var (id, data) = await UntilAsync(stream, "session", d => d.Contains("\"S7\"", StringComparison.Ordinal));
        Assert.Contains("\"state\":\"active\"", data, StringComparison.Ordinal);

        await station.CallAsync("TransactionEvent", Messages.Event("Ended", "T", 1, DateTimeOffset.UtcNow, 2_000));
        using var again = await OpenAsync(id);
        Assert.Contains("\"state\":\"ended\"", (await UntilAsync(again, "session", d => d.Contains("\"ended\"", StringComparison.Ordinal))).Data, StringComparison.Ordinal);
    }

    private async Task<StreamReader> OpenAsync(string? lastId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/events");
        if (lastId is not null)
            request.Headers.Add("Last-Event-ID", lastId);
        var response = await running.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        return new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<(string Id, string Data)> UntilAsync(StreamReader stream, string kind, Func<string, bool> isWanted)
    {
        var (id, name) = ("", "");
        while (await stream.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
                id = line[4..];
            else if (line.StartsWith("event: ", StringComparison.Ordinal))
                name = line[7..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal) && name == kind && isWanted(line))
                return (id, line[6..]);
        }

        throw new InvalidOperationException("The stream ended.");
    }
}
