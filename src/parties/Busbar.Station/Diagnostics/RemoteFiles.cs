namespace Busbar.Station.Diagnostics;

/// <summary>Which locations a simulated transfer reaches: known schemes, and hosts outside .invalid, which never exist (RFC 2606).</summary>
internal static class RemoteFiles
{
    private static readonly string[] Schemes = ["ftp", "ftps", "http", "https", "sftp"];

    internal static bool IsReachable(string location) =>
        Uri.TryCreate(location, UriKind.Absolute, out var url) && Schemes.Contains(url.Scheme) &&
        url.Host.Length > 0 && !url.Host.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase);
}
