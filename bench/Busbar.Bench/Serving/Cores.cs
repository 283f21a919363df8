using System.Diagnostics;
using System.Globalization;

namespace Busbar.Bench.Serving;

/// <summary>Keeps server and client on cores of their own, so that one does not take the other's time.</summary>
internal static class Cores
{
    /// <summary>The core of whatever is measured.</summary>
    public const int Server = 0;

    /// <summary>The core of whatever drives it.</summary>
    public const int Client = 1;

    /// <summary>Moves every thread of this process to the client's core until it is disposed.</summary>
    public static IDisposable MoveToClient()
    {
        Move(Client.ToString(CultureInfo.InvariantCulture));
        return new Return();
    }

    private static void Move(string cores)
    {
        using var taskset = Process.Start(new ProcessStartInfo("taskset", ["-a", "-p", "-c", cores, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        })!;
        taskset.StandardOutput.ReadToEnd();
        taskset.WaitForExit();
    }

    private sealed class Return : IDisposable
    {
        public void Dispose() => Move($"{Server},{Client}");
    }
}
