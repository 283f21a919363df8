using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Busbar.Ocpi.Client;

/// <summary>Changes the offset in the address of a page.</summary>
internal static class OffsetUrl
{
    /// <summary>The page that starts one object earlier.</summary>
    public static bool TryLower(string url, out string lowered)
    {
        var offset = OffsetOf(url);
        lowered = offset > 0 ? With(url, offset.Value - 1) : url;
        return offset > 0;
    }

    /// <summary>The page behind one of so many objects.</summary>
    public static bool TryNext(string url, int count, int? total, out string next)
    {
        var offset = (OffsetOf(url) ?? 0) + (long)count;
        var isNext = offset <= int.MaxValue && (total is null || offset < total);
        next = isNext ? With(url, (int)offset) : url;
        return isNext;
    }

    private static int? OffsetOf(string url)
    {
        var query = QueryHelpers.ParseQuery(new Uri(url).Query);
        return query.TryGetValue("offset", out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : null;
    }

    private static string With(string url, int offset)
    {
        var parsed = new Uri(url);
        var parameters = QueryHelpers.ParseQuery(parsed.Query).ToDictionary(pair => pair.Key, pair => (string?)pair.Value);
        parameters["offset"] = offset.ToString(CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString(parsed.GetLeftPart(UriPartial.Path), parameters);
    }
}
