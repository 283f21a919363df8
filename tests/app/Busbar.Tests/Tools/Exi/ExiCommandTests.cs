using Busbar.CommandLine;
using Busbar.Tests.CommandLine;

namespace Busbar.Tests.Tools.Exi;

public sealed class ExiCommandTests
{
    private const string Handshake = "8000ebab9371d34b9b79d189a98989c1d191d191818999d26b9b3a232b30020000040040";

    [Fact]
    public async Task A_handshake_becomes_XML_and_the_same_octets_again()
    {
        Run decoded = await Run.Of("exi", "decode", "--schema", "app", Handshake);
        Assert.Equal(ExitCode.Done, decoded.ExitCode);
        Assert.Contains("urn:iso:15118:2:2013:MsgDef", decoded.Output, StringComparison.Ordinal);
        Run encoded = await Run.With(decoded.Output, "exi", "encode", "--schema", "app");
        Assert.Equal(Handshake, encoded.Output.TrimEnd());
    }

    [Theory]
    [InlineData("iso2", "80", "EndOfStream at bit 15")]
    [InlineData("iso2", "zz", "not hexadecimal digits")]
    [InlineData("iso99", "80", "there is no schema iso99")]
    public async Task What_is_wrong_is_one_line(string schema, string hex, string message)
    {
        Run run = await Run.Of("exi", "decode", "--schema", schema, hex);
        Assert.Equal(ExitCode.InputIsWrong, run.ExitCode);
        Assert.Contains(message.Split(" at ")[0], Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_answers_every_line_in_order()
    {
        string input = $$"""
            {"id":1,"schema":"app","hex":"{{Handshake}}"}
            {"id":2,"schema":"app","hex":"8000"}
            {"id":3,"schema":"nope","hex":"80"}
            """;
        Run run = await Run.With(input, "exi", "decode", "--batch");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(3, run.Lines.Length);
        Assert.StartsWith("""{"id":1,"xml":"<""", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":2,"error":""", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":3,"valid":false,"error":"NotImplemented""", run.Lines[2], StringComparison.Ordinal);
    }
}
