namespace Busbar.Iso15118.Identifiers;

/// <summary>
/// The check digit of contracts (eMI3, after DIN SPEC 91286): each character is a pair over two fields, weighted by growing powers of
/// one matrix in each; the digit makes both sums zero. It finds every single wrong character and every swap of neighbours.
/// </summary>
internal static class CheckDigit
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The digit behind capitals and digits.</summary>
    public static char Of(ReadOnlySpan<char> text)
    {
        // Horner's rule from the last character: q over the field of two with the matrix (0 1; 1 1), r over that of three with (0 1; 1 2).
        var (q1, q2, r1, r2) = (0, 0, 0, 0);
        for (var at = text.Length - 1; at >= 0; at--)
        {
            var value = Alphabet.IndexOf(text[at], StringComparison.Ordinal);
            q1 += value / 18;
            q2 += value / 9 % 2;
            (q1, q2) = (q2 % 2, (q1 + q2) % 2);
            r1 += value / 3 % 3;
            r2 += value % 3;
            (r1, r2) = (r2 % 3, (r1 + r2 + r2) % 3);
        }

        // The fifteenth power of the first matrix is one; of the second, it is the inverse of the matrix itself.
        var first = (3 - r2) % 3;
        var second = (6 - r1 - first) % 3;
        return Alphabet[(18 * q1) + (9 * q2) + (3 * first) + second];
    }
}
