using Busbar.CommandLine;
using Busbar.Tests.CommandLine;

namespace Busbar.Tests.Tools.Ocpi;

public sealed class CheckCommandTests
{
    [Theory]
    [InlineData("2.1.1", "PriceComponent", """{"type":"FLAT","price":2.5,"step_size":1}""")]
    [InlineData("2.2.1", "Price", """{"excl_vat":1.5,"unknown":{"kept":true}}""")]
    [InlineData("2.3.0", "Financial Advice Confirmation", """{"id":"1","authorization_reference":"a","total_costs":{"before_taxes":1},"currency":"EUR","eft_data":["x"],"capture_status_code":"SUCCESS","last_updated":"2026-01-01T00:00:00"}""")]
    [InlineData("2.3.0", "Connector", """{"id":"1","standard":"NEW_PLUG","format":"CABLE","power_type":"DC","max_voltage":1,"max_amperage":1,"last_updated":"2026-01-01T00:00:00.5Z"}""")]
    [InlineData("2.3.0", "Response format", """{"data":[1,2],"status_code":1000,"timestamp":"2026-01-01T00:00:00Z"}""")]
    public async Task A_valid_object_is_valid(string version, string name, string payload)
    {
        Run run = await Run.Of("ocpi", "check", Item(version, name, payload));
        Assert.Equal("""{"id":"i","valid":true}""", run.Output.TrimEnd());
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Theory]
    [InlineData("2.2.1", "Price", "{}", "missing-required", "")]
    [InlineData("2.2.1", "Price", """{"excl_vat":null}""", "missing-required", "")]
    [InlineData("2.2.1", "Price", """{"excl_vat":"1.5"}""", "wrong-type", "/excl_vat")]
    [InlineData("2.2.1", "DisplayText", """{"language":"eng","text":"x"}""", "max-length", "/language")]
    [InlineData("2.2.1", "Connector", """{"id":"1","standard":"MCS","format":"CABLE","power_type":"DC","max_voltage":1,"max_amperage":1,"last_updated":"2026-01-01T00:00:00Z"}""", "enum", "/standard")]
    [InlineData("2.2.1", "GeoLocation", """{"latitude":"51.04","longitude":"3.729944"}""", "format", "/latitude")]
    [InlineData("2.2.1", "ExceptionalPeriod", """{"period_begin":"2026-01-01T00:00:00+01:00","period_end":"2026-01-02T00:00:00Z"}""", "format", "/period_begin")]
    [InlineData("2.2.1", "RegularHours", """{"weekday":8,"period_begin":"08:00","period_end":"09:00"}""", "range", "/weekday")]
    [InlineData("2.2.1", "Credentials", """{"token":"t","url":"https://x.example/versions","roles":[]}""", "min-items", "/roles")]
    [InlineData("2.2.1", "Hours", """{"twentyfourseven":false}""", "condition", "")]
    [InlineData("2.3.0", "StartSession", "{}", "missing-required", "")]
    public async Task A_wrong_object_gets_a_code_and_the_place(string version, string name, string payload, string code, string path)
    {
        Run run = await Run.Of("ocpi", "check", Item(version, name, payload));
        Assert.StartsWith($$"""{"id":"i","valid":false,"errors":[{"code":"{{code}}","path":"{{path}}",""", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputIsWrong, run.ExitCode);
    }

    [Fact]
    public async Task Every_fault_is_told_with_its_clause()
    {
        Run run = await Run.With(Item("2.2.1", "Image", """{"url":"a b","category":"X","width":100000}""") + "\n", "ocpi", "check", "--batch");
        string answer = Assert.Single(run.Lines);
        Assert.Contains("""{"code":"missing-required","path":"","message":"The property 'type' is missing. (OCPI 2.2.1 8.4.15)"}""", answer, StringComparison.Ordinal);
        Assert.Contains("\"format\",\"path\":\"/url\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"enum\",\"path\":\"/category\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"range\",\"path\":\"/width\"", answer, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Theory]
    [InlineData("3.0", "Price")]
    [InlineData("2.1.1", "CdrToken")]
    public async Task What_is_unknown_is_not_implemented(string version, string name)
    {
        Run run = await Run.With(Item(version, name, "{}") + "\n", "ocpi", "check", "--batch");
        Assert.StartsWith("""{"id":"i","valid":false,"errors":[{"code":"NotImplemented","path":"",""", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    private static string Item(string version, string name, string payload) =>
        $$"""{"id":"i","version":"{{version}}","object":"{{name}}","payload":{{payload}}}""";
}
