using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Catalogue;

/// <summary>A class that asks for a catalogue.</summary>
internal sealed record CatalogueModel(TypeNames Names)
{
    /// <summary>Whether the catalogue covers the namespace of a record: its own and those below.</summary>
    public bool Covers(TypeNames record)
    {
        var space = Names.Namespace;
        return space.Length == 0 || record.Namespace == space || record.Namespace.StartsWith(space + ".", StringComparison.Ordinal);
    }
}

/// <summary>A message that a catalogue lists.</summary>
internal sealed record CatalogueMessage(TypeNames Names, MessageModel Message);

/// <summary>An object that a catalogue lists.</summary>
internal sealed record CatalogueObject(TypeNames Names, string Name, string Clause);
