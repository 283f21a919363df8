using System.Diagnostics.CodeAnalysis;

namespace Busbar.Utility;

/// <summary>Why something is not done, as a client is told.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Detail">One plain sentence.</param>
internal sealed record Refusal(int Status, string Detail)
{
    public static Refusal Wrong(string detail) => new(400, detail);

    public static Refusal NoToken(string detail) => new(401, detail);

    public static Refusal Forbidden(string detail) => new(403, detail);

    public static Refusal NotFound(string what, string id) => new(404, $"There is no {what} '{id}'.");

    public static Refusal Conflict(string detail) => new(409, detail);
}

/// <summary>What was asked for, or why it is not given.</summary>
internal readonly struct Outcome<T>
    where T : class
{
    private readonly T? _value;

    private Outcome(T? value, Refusal? refusal)
    {
        _value = value;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(null, refusal);

    public bool Is([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Refusal? refusal)
    {
        value = _value;
        refusal = Refusal;
        return refusal is null;
    }
}
