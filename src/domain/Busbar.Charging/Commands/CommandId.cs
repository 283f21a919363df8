namespace Busbar.Charging.Commands;

/// <summary>The identity of a command; the same identity twice is the same command.</summary>
/// <param name="Value">The text.</param>
public readonly record struct CommandId(string Value)
{
    /// <summary>The longest identity that is taken from a client.</summary>
    public const int MaxLength = 64;

    /// <inheritdoc />
    public override string ToString() => Value;
}
