using System.Security.Cryptography;
using System.Text;

namespace Busbar.Storage;

/// <summary>One step of a schema.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Name">What it does.</param>
/// <param name="Sql">The script.</param>
public sealed record Migration(int Number, string Name, string Sql)
{
    /// <summary>The SHA-256 of the script with unix line ends, in hexadecimal: an applied script must never change.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));
}
