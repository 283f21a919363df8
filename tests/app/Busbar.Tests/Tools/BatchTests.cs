using System.Text;
using System.Text.Json;
using Busbar.CommandLine;
using Busbar.Tests.CommandLine;
using Busbar.Tools;

namespace Busbar.Tests.Tools;

public sealed class BatchTests
{
    [Fact]
    public async Task Answers_come_in_order_and_carry_their_id()
    {
        var (exitCode, lines) = await RunAsync("{\"id\":\"b\"}\n{\"id\":7}\r\n{\"id\":\"ü\"}", Yes);
        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Equal(["""{"id":"b","ok":true}""", """{"id":7,"ok":true}""", """{"id":"ü","ok":true}"""], lines);
    }

    [Fact]
    public async Task Blank_lines_are_skipped()
    {
        var (_, lines) = await RunAsync("\n  \n{\"id\":1}\n\t\r\n\n", Yes);
        Assert.Equal(["""{"id":1,"ok":true}"""], lines);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[1]")]
    [InlineData("{\"id\":1")]
    [InlineData("{\"id\":1}{}")]
    [InlineData("null")]
    public async Task A_line_that_is_no_object_gets_an_error_and_the_rest_goes_on(string line)
    {
        var (exitCode, lines) = await RunAsync(line + "\n{\"id\":1}\n", Yes);
        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("""{"id":null,"error":""", lines[0], StringComparison.Ordinal);
        Assert.Equal("""{"id":1,"ok":true}""", lines[1]);
    }

    [Fact]
    public async Task A_line_that_is_not_UTF8_gets_an_error()
    {
        var (_, lines) = await RunAsync([.. "{\"id\":\""u8, 0xFF, .. "\"}\n"u8], Yes);
        Assert.Equal(["""{"id":null,"error":"not valid UTF-8"}"""], lines);
    }

    [Fact]
    public async Task A_line_beyond_the_limit_gets_an_error_and_the_rest_goes_on()
    {
        byte[] input = [.. Enumerable.Repeat((byte)'1', Batch.MaxLineBytes + 100_000), .. "\n{\"id\":1}\n"u8];
        var (_, lines) = await RunAsync(input, Yes);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("""{"id":null,"error":"the line is longer""", lines[0], StringComparison.Ordinal);
        Assert.Equal("""{"id":1,"ok":true}""", lines[1]);
    }

    [Fact]
    public async Task A_line_that_we_fail_on_says_so_and_the_rest_goes_on()
    {
        var (exitCode, lines) = await RunAsync(
            "{\"id\":1}\n{\"id\":2}\n",
            (item, answer) => item.TryGetRaw("id", out var id) && id[0] == '1' ? throw new InvalidOperationException("oh") : Yes(item, answer));
        Assert.Equal(ExitCode.OwnFailure, exitCode);
        Assert.Equal("""{"id":1,"error":"internal failure: InvalidOperationException: oh"}""", lines[0]);
        Assert.Equal("""{"id":2,"ok":true}""", lines[1]);
    }

    private static bool Yes(BatchItem item, Utf8JsonWriter answer)
    {
        answer.WriteBoolean("ok", true);
        return true;
    }

    private static Task<(int ExitCode, string[] Lines)> RunAsync(string input, BatchHandler handler) => RunAsync(Encoding.UTF8.GetBytes(input), handler);

    private static async Task<(int ExitCode, string[] Lines)> RunAsync(byte[] input, BatchHandler handler)
    {
        var output = new MemoryStream();
        var console = new CommandConsole(new MemoryStream(input), output, TextWriter.Null);
        int exitCode = await Batch.RunAsync(console, handler, TestContext.Current.CancellationToken);
        return (exitCode, new Run(exitCode, Encoding.UTF8.GetString(output.ToArray()), "").Lines);
    }
}
