using System.Diagnostics.CodeAnalysis;

namespace Busbar.OpenAdr;

/// <summary>The versions of OpenADR that speak JSON over REST.</summary>
public enum OpenAdrVersion
{
    /// <summary>OpenADR 3.0.1.</summary>
    V301,

    /// <summary>OpenADR 3.1.</summary>
    V31,
}

/// <summary>How the versions are written.</summary>
public static class OpenAdrVersions
{
    /// <summary>Reads a version number, for example <c>3.1</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="version">The version.</param>
    /// <returns>Whether it is known here.</returns>
    public static bool TryParseNumber([NotNullWhen(true)] string? number, out OpenAdrVersion version)
    {
        version = number is "3.0.1" ? OpenAdrVersion.V301 : OpenAdrVersion.V31;
        return number is "3.0.1" or "3.1" or "3.1.0" or "3.1.1";
    }

    /// <summary>The last segments of a version's base path, for example <c>openadr3/3.1.0</c>.</summary>
    /// <param name="version">The version.</param>
    /// <returns>The path without slashes at its ends.</returns>
    public static string BasePath(this OpenAdrVersion version) => version == OpenAdrVersion.V301 ? "openadr3/3.0.1" : "openadr3/3.1.0";
}
