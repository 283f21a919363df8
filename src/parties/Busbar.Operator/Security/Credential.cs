using System.Security.Cryptography;
using System.Text;

namespace Busbar.Operator.Security;

/// <summary>Hashes of secrets, in two strengths: a secret that we made is long and random, so one salted SHA-256 suffices; one that a person chose is stretched.</summary>
internal static class Credential
{
    private const int SaltBytes = 16;
    private const int Iterations = 210_000; // the count that OWASP advises for PBKDF2 with SHA-512
    private const int GeneratedBytes = 20;
    private const string Generated = "sha256";
    private const string Chosen = "pbkdf2-sha512";

    /// <summary>A secret that any OCPP version can carry: 40 hexadecimal digits (OCPP 1.6J 6.2.2), (OCPP 2.0.1 A00.FR.205).</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(GeneratedBytes));

    public static string HashGenerated(string secret)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return $"{Generated}${Convert.ToHexStringLower(salt)}${Convert.ToHexStringLower(Fast(salt, Encoding.UTF8.GetBytes(secret)))}";
    }

    public static string HashChosen(ReadOnlySpan<byte> secret)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var hash = Rfc2898DeriveBytes.Pbkdf2(secret, salt, Iterations, HashAlgorithmName.SHA512, SHA512.HashSizeInBytes);
        return $"{Chosen}${Iterations}${Convert.ToHexStringLower(salt)}${Convert.ToHexStringLower(hash)}";
    }

    /// <summary>Whether comparing with a hash takes noticeable work.</summary>
    public static bool IsCostly(string stored) => stored.StartsWith(Chosen, StringComparison.Ordinal);

    /// <summary>Compares in constant time.</summary>
    public static bool Verify(string stored, ReadOnlySpan<byte> secret)
    {
        var parts = stored.Split('$');
        return parts switch
        {
            [Generated, var salt, var hash] =>
                CryptographicOperations.FixedTimeEquals(Fast(Convert.FromHexString(salt), secret), Convert.FromHexString(hash)),
            [Chosen, var count, var salt, var hash] => CryptographicOperations.FixedTimeEquals(
                Rfc2898DeriveBytes.Pbkdf2(secret, Convert.FromHexString(salt), int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), HashAlgorithmName.SHA512, SHA512.HashSizeInBytes),
                Convert.FromHexString(hash)),
            _ => false,
        };
    }

    private static byte[] Fast(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> secret) => SHA256.HashData([.. salt, .. secret]);
}
