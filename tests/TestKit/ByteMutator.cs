namespace Busbar.TestKit;

/// <summary>Damages byte strings by a seed, as noise, cuts and malice do: bits flipped, octets overwritten, removed, repeated, inserted.</summary>
/// <param name="random">Decides what happens; the same seed gives the same damage.</param>
public sealed class ByteMutator(Random random)
{
    private const int MostWounds = 4;
    private const int LongestPiece = 24;

    private byte[] _buffer = new byte[256];

    /// <summary>A damaged copy; it is valid until the next call.</summary>
    public ReadOnlySpan<byte> Damage(ReadOnlySpan<byte> original)
    {
        var room = original.Length + (MostWounds * LongestPiece);
        if (_buffer.Length < room)
        {
            _buffer = new byte[room * 2];
        }

        original.CopyTo(_buffer);
        var length = original.Length;
        for (var wound = random.Next(1, MostWounds + 1); wound > 0; wound--)
        {
            length = Wound(length);
        }

        return _buffer.AsSpan(0, length);
    }

    private int Wound(int length)
    {
        var at = random.Next(length + 1);
        var piece = random.Next(1, LongestPiece + 1);
        switch (random.Next(6))
        {
            case 0 or 1 when at < length:
                _buffer[at] ^= (byte)(1 << random.Next(8));
                return length;
            case 2 when at < length:
                _buffer[at] = (byte)random.Next(256);
                return length;
            case 3:
                var removed = Math.Min(piece, length - at);
                _buffer.AsSpan((at + removed)..length).CopyTo(_buffer.AsSpan(at));
                return length - removed;
            case 4:
                return at;
            default:
                _buffer.AsSpan(at..length).CopyTo(_buffer.AsSpan(at + piece));
                if (random.Next(2) == 0)
                {
                    random.NextBytes(_buffer.AsSpan(at, piece));
                }
                else
                {
                    _buffer.AsSpan(at, piece).Fill(random.Next(2) == 0 ? (byte)0xFF : (byte)0x00);
                }

                return length + piece;
        }
    }
}
