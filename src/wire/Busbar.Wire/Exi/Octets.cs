namespace Busbar.Wire.Exi;

/// <summary>A binary value (hexBinary, base64Binary) with value equality.</summary>
public readonly struct Octets : IEquatable<Octets>
{
    private readonly ReadOnlyMemory<byte> _bytes;

    /// <summary>Wraps bytes that no one changes any more.</summary>
    public Octets(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    /// <summary>No bytes.</summary>
    public static Octets Empty => default;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => _bytes.Span;

    /// <summary>The bytes as memory.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes;

    /// <summary>How many bytes.</summary>
    public int Length => _bytes.Length;

    /// <summary>Reads hexadecimal digits.</summary>
    public static Octets FromHex(string digits) => new(Convert.FromHexString(digits));

    /// <summary>The bytes as upper-case hexadecimal digits.</summary>
    public string ToHex() => Convert.ToHexString(Span);

    /// <summary>The bytes as a new array.</summary>
    public byte[] ToArray() => _bytes.ToArray();

    /// <inheritdoc/>
    public bool Equals(Octets other) => Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Octets other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => ToHex();

    /// <summary>Wraps an array that no one changes any more.</summary>
    public static implicit operator Octets(byte[] bytes) => new(bytes);

    /// <summary>Whether both hold the same bytes.</summary>
    public static bool operator ==(Octets left, Octets right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Octets left, Octets right) => !left.Equals(right);
}
