using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Busbar.Ocpp.Handshake;

/// <summary>The user name and password of a Basic authorization header (RFC 7617).</summary>
/// <remarks>The password is bytes: stations of 1.6 send the 20 raw bytes of their key (OCPP 1.6J 6.2.2).</remarks>
public sealed class BasicCredentials
{
    // Longer than any identity with any password; what is longer is not decoded.
    private const int LongestHeader = 1024;

    private BasicCredentials(string userName, byte[] password)
    {
        UserName = userName;
        Password = password;
    }

    /// <summary>The user name: the station's identity (OCPP 2.1 A00.FR.204).</summary>
    public string UserName { get; }

    /// <summary>The password as it was sent.</summary>
    public ReadOnlyMemory<byte> Password { get; }

    /// <summary>Reads the header's value; the user name ends at the first colon.</summary>
    public static bool TryParse(string? authorization, [NotNullWhen(true)] out BasicCredentials? credentials)
    {
        const string Scheme = "Basic ";
        credentials = null;
        if (authorization is null || authorization.Length > LongestHeader || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var decoded = new byte[authorization.Length];
        if (!Convert.TryFromBase64Chars(authorization.AsSpan(Scheme.Length).Trim(), decoded, out var length))
        {
            return false;
        }

        var colon = decoded.AsSpan(0, length).IndexOf((byte)':');
        if (colon <= 0)
        {
            return false;
        }

        credentials = new BasicCredentials(Encoding.UTF8.GetString(decoded, 0, colon), decoded[(colon + 1)..length]);
        return true;
    }

    /// <summary>Writes the header's value for a station.</summary>
    public static string Format(string userName, ReadOnlySpan<byte> password)
    {
        var name = Encoding.UTF8.GetBytes(userName + ":");
        return "Basic " + Convert.ToBase64String([.. name, .. password]);
    }

    /// <summary>
    /// The texts that this password may stand for, to compare with the one on record: the bytes as they are, and in 1.6 the
    /// hexadecimal form under which the key was set (OCPP 1.6J 6.2.2).
    /// </summary>
    public IEnumerable<byte[]> Forms(OcppVersion version)
    {
        yield return Password.ToArray();
        if (version == OcppVersion.V16)
        {
            yield return Encoding.ASCII.GetBytes(Convert.ToHexString(Password.Span));
            yield return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Password.Span));
        }
    }

    /// <summary>Names the user only, so that no log shows the password.</summary>
    public override string ToString() => UserName;
}
