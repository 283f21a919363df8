using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Busbar.Wire;

/// <summary>A record whose JSON codec the generator wrote; use it through <see cref="WireJson"/>.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IWireRecord<TSelf>
    where TSelf : class, IWireRecord<TSelf>
{
    /// <summary>Reads and validates one value; a fault stays in the reader (<see cref="JsonReader.Error"/>).</summary>
    /// <param name="reader">A reader that stands before the value.</param>
    /// <param name="value">The record, complete and valid.</param>
    /// <returns>Whether the value is valid.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract bool TryReadJson(ref JsonReader reader, [NotNullWhen(true)] out TSelf? value);

    /// <summary>Writes the record as one JSON object.</summary>
    /// <param name="writer">Where to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteJson(ref JsonWriter writer);
}
