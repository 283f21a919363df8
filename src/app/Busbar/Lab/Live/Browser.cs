using System.ComponentModel;
using System.Diagnostics;

namespace Busbar.Lab.Live;

/// <summary>The user's browser.</summary>
internal static class Browser
{
    /// <summary>Whether somebody sits in front of a screen.</summary>
    public static bool IsLikelyThere =>
        !Console.IsOutputRedirected
        && (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 });

    /// <summary>Shows a page; the address was printed, so that a machine without a browser loses nothing.</summary>
    public static void Open(string url)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(url) { UseShellExecute = true });
        }
        catch (Exception none) when (none is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // No browser: the address on the screen remains.
        }
    }
}
