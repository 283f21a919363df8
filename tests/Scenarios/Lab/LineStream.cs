using System.Text;

namespace Busbar.Scenarios.Tests.Lab;

/// <summary>A program's output that tests wait on.</summary>
internal sealed class LineStream : MemoryStream
{
    private readonly Lock gate = new();
    private readonly List<(string Start, TaskCompletionSource<string> Found)> wanted = [];
    private readonly StringBuilder text = new();

    /// <summary>The rest of the first line that begins so.</summary>
    public Task<string> FindAsync(string start)
    {
        var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            wanted.Add((start, found));
            Look();
        }

        return found.Task;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (gate)
        {
            text.Append(Encoding.UTF8.GetString(buffer));
            Look();
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    private void Look()
    {
        var whole = text.ToString();
        var lines = whole[..(whole.LastIndexOf('\n') + 1)].Split('\n');
        foreach (var (start, found) in wanted)
        {
            if (Array.Find(lines, line => line.StartsWith(start, StringComparison.Ordinal)) is { } line)
                found.TrySetResult(line[start.Length..].TrimEnd());
        }
    }
}
