using Busbar.CommandLine;
using Busbar.Tests.CommandLine;

namespace Busbar.Tests.Tools.OpenAdr;

public sealed class CheckCommandTests
{
    [Theory]
    [InlineData("""{"id":"i","profile":"3.1","object":"ven","form":"request","payload":{"objectType":"VEN_VEN_REQUEST","venName":"v"}}""")]
    [InlineData("""{"id":"i","profile":"3.0.1","object":"program","form":"request","payload":{"programName":"p","private":1}}""")]
    [InlineData("""{"id":"i","profile":"2.0b","xml":"<oadrPoll xmlns='http://openadr.org/oadr-2.0b/2012/07'><v:venID xmlns:v='http://docs.oasis-open.org/ns/energyinterop/201110'/></oadrPoll>"}""")]
    public async Task A_valid_payload_is_valid(string item)
    {
        Run run = await Run.Of("openadr", "check", item);
        Assert.Equal("""{"id":"i","valid":true}""", run.Output.TrimEnd());
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Theory]
    [InlineData("3.1", "program", "request", "{}", "missing-required", "")]
    [InlineData("3.1", "event", "request", """{"programID":"a b"}""", "format", "/programID")]
    [InlineData("3.0.1", "event", "stored", """{"programID":"a","intervals":[]}""", "missing-required", "")]
    [InlineData("3.1", "report", "request", """{"eventID":"e","clientName":"c","resources":[{"resourceName":"r","intervals":[{"id":0,"payloads":[{"type":"USAGE","values":[null]}]}]}]}""", "wrong-type", "/resources/0/intervals/0/payloads/0/values/0")]
    [InlineData("3.2", "program", "request", "{}", "NotImplemented", "")]
    [InlineData("3.1", "tariff", "request", "{}", "NotImplemented", "")]
    [InlineData("3.1", "program", "spoken", "{}", "NotImplemented", "")]
    public async Task A_wrong_payload_gets_a_code_and_the_place(string profile, string name, string form, string payload, string code, string path)
    {
        var item = $$"""{"id":"i","profile":"{{profile}}","object":"{{name}}","form":"{{form}}","payload":{{payload}}}""";
        Run run = await Run.With(item + "\n", "openadr", "check", "--batch");
        Assert.StartsWith($$"""{"id":"i","valid":false,"errors":[{"code":"{{code}}","path":"{{path}}",""", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }
}
