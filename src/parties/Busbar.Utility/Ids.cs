namespace Busbar.Utility;

/// <summary>Identifiers that nobody used before, from the injected randomness.</summary>
internal sealed class Ids(Random random)
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 20; // 100 bits

    private readonly Lock _gate = new();

    public string New()
    {
        Span<byte> bytes = stackalloc byte[Length];
        lock (_gate)
        {
            random.NextBytes(bytes);
        }

        Span<char> id = stackalloc char[Length];
        for (var index = 0; index < Length; index++)
        {
            id[index] = Alphabet[bytes[index] & 31];
        }

        return new string(id);
    }
}
