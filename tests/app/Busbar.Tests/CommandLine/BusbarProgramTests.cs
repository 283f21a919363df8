using Busbar.CommandLine;

namespace Busbar.Tests.CommandLine;

public sealed class BusbarProgramTests
{
    [Theory]
    [InlineData]
    [InlineData("no-such-verb")]
    [InlineData("ocpp")]
    [InlineData("ocpp", "check", "--no-such-option")]
    public async Task Wrong_usage_is_one_line_and_exit_code_2(params string[] arguments)
    {
        Run run = await Run.Of(arguments);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.StartsWith("busbar: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_ends_with_an_example()
    {
        Run run = await Run.Of("ocpp", "check", "--help");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("busbar ocpp check --batch < payloads.jsonl", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_our_own_is_one_line_and_exit_code_3()
    {
        Run run = await Run.With(new BrokenStream(), "ocpp", "check", "--batch");
        Assert.Equal(ExitCode.OwnFailure, run.ExitCode);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException("out of\norder");
    }
}
