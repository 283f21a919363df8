namespace Busbar.Ocpi.Paging;

/// <summary>Reads and writes the header that leads to the next page.</summary>
public static class PageLink
{
    /// <summary>The address of the next page.</summary>
    /// <param name="header">The header's value; peers leave it empty on the last page.</param>
    /// <returns>The address as it stands, or null when there is none.</returns>
    public static string? Next(string? header)
    {
        foreach (var link in (header ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var end = link.IndexOf('>', StringComparison.Ordinal);
            if (link[0] == '<' && end > 1 && IsNext(link[(end + 1)..]))
            {
                return link[1..end];
            }
        }

        return null;
    }

    /// <summary>The header's value.</summary>
    /// <param name="url">The address of the next page.</param>
    /// <returns>The value.</returns>
    public static string ToNext(string url)
    {
        return $"<{url}>; rel=\"next\"";
    }

    private static bool IsNext(string parameters)
    {
        foreach (var parameter in parameters.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = parameter.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts is [var name, var value] && name.Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                return value.Trim('"').Split(' ').Contains("next", StringComparer.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
