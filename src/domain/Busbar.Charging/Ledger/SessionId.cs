using System.Security.Cryptography;
using System.Text;
using Busbar.Charging.Stations;

namespace Busbar.Charging.Ledger;

/// <summary>The identity of a session across the operator.</summary>
/// <param name="Value">The text: 26 lower-case letters and digits.</param>
public readonly record struct SessionId(string Value)
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Characters = 26;

    /// <summary>
    /// The identity of a station's transaction. It follows from the two, so that a repeated or late message finds its
    /// session without any table, and a rebuilt ledger has the same identities.
    /// </summary>
    public static SessionId Of(StationId station, TransactionId transaction)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{station.Value}\n{transaction.Value}"), hash);
        Span<char> text = stackalloc char[Characters];
        for (var i = 0; i < Characters; i++)
            text[i] = Alphabet[hash[i] & 31];
        return new SessionId(new string(text));
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
