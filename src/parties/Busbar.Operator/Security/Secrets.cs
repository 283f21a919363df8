using System.Text.RegularExpressions;

namespace Busbar.Operator.Security;

/// <summary>Keeps secrets that pass through messages out of everything that is written down.</summary>
internal static partial class Secrets
{
    public const string Mask = "\u2022\u2022\u2022\u2022";

    /// <summary>Whether a variable of the device model, or a 1.6 key, holds a secret.</summary>
    public static bool IsSecret(string variable) =>
        variable.Contains("Password", StringComparison.OrdinalIgnoreCase) || variable.Equals("AuthorizationKey", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether messages of an action can carry a secret.</summary>
    public static bool MayCarry(string? action) => action is "SetVariables" or "GetVariables" or "ChangeConfiguration" or "GetConfiguration" or "SetNetworkProfile" or "Call";

    /// <summary>A JSON text without the values that may be secret.</summary>
    public static string Hide(string json)
    {
        if (!Names().IsMatch(json))
            return json;
        return Values().Replace(json, match => $"{match.Groups[1].Value}\"{Mask}\"");
    }

    [GeneratedRegex("Password|AuthorizationKey", RegexOptions.IgnoreCase)]
    private static partial Regex Names();

    // The members that hold the value of a variable or a key, and those that are secrets by name.
    [GeneratedRegex("""("(?:value|attributeValue|\w*[pP]assword)"\s*:\s*)"(?:[^"\\]|\\.)*"?""")]
    private static partial Regex Values();
}
