using Busbar.CommandLine;
using Busbar.Tests.CommandLine;

namespace Busbar.Tests.Tools.Oscp;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task A_valid_payload_is_valid()
    {
        Run run = await Run.Of("oscp", "check", """{"id":"i","object":"Heartbeat","payload":{"offline_mode_at":"2026-01-01T00:00:00+02:00","vendor":1}}""");
        Assert.Equal("""{"id":"i","valid":true}""", run.Output.TrimEnd());
    }

    [Theory]
    [InlineData("Heartbeat", "{}", "missing-required", "")]
    [InlineData("Heartbeat", """{"offline_mode_at":"soon"}""", "format", "/offline_mode_at")]
    [InlineData("HandshakeAcknowledge", """{"required_behaviour":{"measurement_configuration":["CONTINUOUS","CONTINUOUS"]}}""", "condition", "/required_behaviour/measurement_configuration")]
    [InlineData("Register", """{"token":"t","version_url":[]}""", "min-items", "/version_url")]
    [InlineData("Nothing", "{}", "NotImplemented", "")]
    public async Task A_wrong_payload_gets_a_code_and_the_place(string name, string payload, string code, string path)
    {
        Run run = await Run.Of("oscp", "check", $$"""{"id":"i","object":"{{name}}","payload":{{payload}}}""");
        Assert.StartsWith($$"""{"id":"i","valid":false,"errors":[{"code":"{{code}}","path":"{{path}}",""", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputIsWrong, run.ExitCode);
    }
}
