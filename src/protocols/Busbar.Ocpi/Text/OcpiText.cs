using System.Text.RegularExpressions;

namespace Busbar.Ocpi;

/// <summary>The formats of texts.</summary>
public static partial class OcpiText
{
    /// <summary>The value of a required text that cannot exist, for example the EVSE of a reservation without one (OCPI 2.2.1 9.3.1).</summary>
    public const string NotApplicable = "#NA";

    /// <summary>Whether a text is printable ASCII (OCPI 2.2.1 16.1).</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsCiString(string text)
    {
        return !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
    }

    /// <summary>Whether a text is an address, absolute or relative (OCPI 2.2.1 16.8); where it may lead to is decided where it is used.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsUrl(string text)
    {
        return Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute);
    }

    /// <summary>Whether a text is a latitude with five to seven decimals (OCPI 2.2.1 8.4.13).</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsLatitude(string text)
    {
        return Latitude().IsMatch(text);
    }

    /// <summary>Whether a text is a longitude with five to seven decimals (OCPI 2.2.1 8.4.13).</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsLongitude(string text)
    {
        return Longitude().IsMatch(text);
    }

    /// <summary>Whether a text is a latitude with six decimals (OCPI 2.1.1 8.4.12).</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsLatitude211(string text)
    {
        return Latitude211().IsMatch(text);
    }

    /// <summary>Whether a text is a longitude with six decimals (OCPI 2.1.1 8.4.12).</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsLongitude211(string text)
    {
        return Longitude211().IsMatch(text);
    }

    /// <summary>Whether a text is a time of day, <c>HH:MM</c> (OCPI 2.2.1 8.4.21).</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsTimeOfDay(string text)
    {
        return TimeOfDay().IsMatch(text);
    }

    /// <summary>Whether a text is a date, <c>YYYY-MM-DD</c> (OCPI 2.2.1 11.4.6).</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsDate(string text)
    {
        return Date().IsMatch(text);
    }

    [GeneratedRegex(@"^-?[0-9]{1,2}\.[0-9]{5,7}\z")]
    private static partial Regex Latitude();

    [GeneratedRegex(@"^-?[0-9]{1,3}\.[0-9]{5,7}\z")]
    private static partial Regex Longitude();

    [GeneratedRegex(@"^-?[0-9]{1,2}\.[0-9]{6}\z")]
    private static partial Regex Latitude211();

    [GeneratedRegex(@"^-?[0-9]{1,3}\.[0-9]{6}\z")]
    private static partial Regex Longitude211();

    [GeneratedRegex(@"^([0-1][0-9]|2[0-3]):[0-5][0-9]\z")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\z")]
    private static partial Regex Date();
}
