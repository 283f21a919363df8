using System.Runtime.CompilerServices;

namespace Busbar.Tests.Tools.Pcap;

/// <summary>The key log of this process's own TLS connections, which .NET writes when it is asked before the first.</summary>
internal static class TlsKeyLog
{
    private static readonly string File = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [ModuleInitializer]
    internal static void Start()
    {
        AppContext.SetSwitch("System.Net.EnableSslKeyLogging", true);
        Environment.SetEnvironmentVariable("SSLKEYLOGFILE", File);
    }

    /// <summary>What was logged so far.</summary>
    public static string Read()
    {
        using var stream = new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
