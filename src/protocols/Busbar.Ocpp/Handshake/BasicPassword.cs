namespace Busbar.Ocpp.Handshake;

/// <summary>What a password for Basic authentication may be, per version.</summary>
public static class BasicPassword
{
    /// <summary>The fewest characters in 2.x, the fewest bytes in 1.6 (OCPP 2.1 A00.FR.205).</summary>
    public const int MinLength = 16;

    /// <summary>The most characters in 2.0.1, and of the hexadecimal form in 1.6.</summary>
    public const int MaxLength = 40;

    /// <summary>The most characters in 2.1 (OCPP 2.1 A00.FR.205).</summary>
    public const int MaxLength21 = 64;

    /// <summary>Whether the password follows the version's rule: 32 to 40 hexadecimal digits in 1.6, a text in 2.x.</summary>
    public static bool IsValid(string password, OcppVersion version) => version switch
    {
        OcppVersion.V16 => password.Length is >= 2 * MinLength and <= MaxLength && password.Length % 2 == 0 && password.All(char.IsAsciiHexDigit),
        OcppVersion.V201 => IsText(password, MaxLength),
        _ => IsText(password, MaxLength21),
    };

    private static bool IsText(string password, int longest) =>
        password.Length >= MinLength && password.Length <= longest && !password.Any(char.IsControl);
}
