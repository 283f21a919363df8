using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Catalogue;

/// <summary>A class that asks for a catalogue.</summary>
internal sealed record CatalogueModel(TypeNames Names);

/// <summary>A record that a catalogue lists.</summary>
internal sealed record CatalogueMessage(TypeNames Names, MessageModel Message)
{
    /// <summary>Whether a catalogue covers the namespace of this message.</summary>
    public bool IsIn(CatalogueModel catalogue)
    {
        var space = catalogue.Names.Namespace;
        return space.Length == 0 || Names.Namespace == space || Names.Namespace.StartsWith(space + ".", StringComparison.Ordinal);
    }
}
