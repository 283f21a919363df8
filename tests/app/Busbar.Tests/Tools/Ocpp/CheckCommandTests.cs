using Busbar.CommandLine;
using Busbar.Tests.CommandLine;

namespace Busbar.Tests.Tools.Ocpp;

public sealed class CheckCommandTests
{
    [Theory]
    [InlineData("1.6", "Heartbeat", "request", "{}")]
    [InlineData("2.0.1", "Heartbeat", "response", """{"currentTime":"2030-01-01T00:00:00Z","customData":{"vendorId":"v","more":[1]}}""")]
    [InlineData("2.1", "NotifyPeriodicEventStream", "send", """{"id":1,"pending":0,"basetime":"2030-01-01T00:00:00Z","data":[{"t":0.5,"v":"7"}]}""")]
    public async Task A_valid_payload_is_valid(string version, string action, string kind, string payload)
    {
        Run run = await Run.Of("ocpp", "check", Item(version, action, kind, payload));
        Assert.Equal("""{"id":"i","valid":true}""", run.Output.TrimEnd());
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Theory]
    [InlineData("1.6", "{\"x\":1}", "FormationViolation", "")]
    [InlineData("1.6", "{}", "OccurenceConstraintViolation", "")]
    [InlineData("2.0.1", "{\"x\":1}", "ProtocolError", "")]
    [InlineData("2.1", "{}", "OccurrenceConstraintViolation", "")]
    [InlineData("2.1", "{\"currentTime\":7}", "TypeConstraintViolation", "/currentTime")]
    public async Task A_wrong_payload_gets_the_code_of_its_version_and_the_place(string version, string payload, string code, string path)
    {
        Run run = await Run.Of("ocpp", "check", Item(version, "Heartbeat", "response", payload));
        Assert.StartsWith($$"""{"id":"i","valid":false,"errors":[{"code":"{{code}}","path":"{{path}}",""", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputIsWrong, run.ExitCode);
        Assert.StartsWith($"busbar: {code} at '{path}': ", Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.0", "Heartbeat", "request")]
    [InlineData("2.1", "NoSuchAction", "request")]
    [InlineData("2.0.1", "Heartbeat", "send")]
    [InlineData("2.0.1", "Heartbeat", "whisper")]
    public async Task What_is_unknown_is_not_implemented(string version, string action, string kind)
    {
        Run run = await Run.With(Item(version, action, kind, "{}") + "\n", "ocpp", "check", "--batch");
        Assert.StartsWith("""{"id":"i","valid":false,"errors":[{"code":"NotImplemented","path":"",""", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Fact]
    public async Task A_property_given_twice_is_found()
    {
        Run run = await Run.Of("ocpp", "check", Item("2.0.1", "Reset", "request", """{"type":"Immediate","type":"OnIdle"}"""));
        Assert.Contains("FormatViolation", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_lacks_a_member_gets_an_error()
    {
        Run run = await Run.With("""{"id":"i","version":"2.1"}""", "ocpp", "check", "--batch");
        Assert.StartsWith("""{"id":"i","error":""", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    private static string Item(string version, string action, string kind, string payload) =>
        $$"""{"id":"i","version":"{{version}}","action":"{{action}}","kind":"{{kind}}","payload":{{payload}}}""";
}
