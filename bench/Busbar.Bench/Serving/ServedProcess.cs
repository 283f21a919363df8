using System.Diagnostics;
using System.Globalization;

namespace Busbar.Bench.Serving;

/// <summary>A server under measurement: this program once more, on the server's core, so that its processor time is its own.</summary>
internal sealed class ServedProcess : IDisposable
{
    private const string Ready = "listening on ";
    private readonly Process _process;

    private ServedProcess(Process process, Uri address, TimeSpan untilReady)
    {
        _process = process;
        Address = address;
        UntilReady = untilReady;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The time from the start of the process to its word that it listens.</summary>
    public TimeSpan UntilReady { get; }

    /// <summary>Processor time used so far, of all its threads, user and system.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Memory that is resident now, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts <c>serve NAME ARGUMENTS</c> and waits until it listens.</summary>
    public static async Task<ServedProcess> StartAsync(bool isPinned, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Busbar.Bench");
        string[] command = [program, "serve", .. arguments];
        if (isPinned)
        {
            command = ["taskset", "-c", Cores.Server.ToString(CultureInfo.InvariantCulture), .. command];
        }

        var started = Stopwatch.GetTimestamp();
        var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal))
            {
                return new ServedProcess(process, new Uri(line[Ready.Length..]), Stopwatch.GetElapsedTime(started));
            }
        }

        throw new InvalidOperationException($"serve {string.Join(' ', arguments)} ended before it listened.");
    }

    /// <summary>The server ends when its standard input does.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(20)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
