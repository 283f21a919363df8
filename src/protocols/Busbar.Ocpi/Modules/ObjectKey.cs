using Busbar.Ocpi.Transport;

namespace Busbar.Ocpi.Modules;

/// <summary>Which object of a party a message is about; case does not matter, and is kept.</summary>
/// <param name="Owner">The party that owns it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Type">The kind of a token, which is part of its identity (OCPI 2.2.1 12.3.2); null for everything else.</param>
public readonly record struct ObjectKey(OcpiParty Owner, string Id, string? Type = null) : IEquatable<ObjectKey>
{
    /// <inheritdoc/>
    public bool Equals(ObjectKey other)
    {
        return Owner == other.Owner
            && string.Equals(Id, other.Id, StringComparison.OrdinalIgnoreCase)
            && string.Equals(Type, other.Type, StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        return HashCode.Combine(
            Owner,
            StringComparer.OrdinalIgnoreCase.GetHashCode(Id ?? ""),
            StringComparer.OrdinalIgnoreCase.GetHashCode(Type ?? ""));
    }

    /// <summary>The owner alone: ids of tokens and contracts are not printed.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        return $"an object of {Owner}";
    }
}
