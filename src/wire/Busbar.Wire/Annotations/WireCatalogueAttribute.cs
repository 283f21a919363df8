namespace Busbar.Wire;

/// <summary>
/// Marks a static partial class that becomes the catalogue of all <see cref="WireMessageAttribute">messages</see> of its
/// namespace and those below it: a property <c>Catalogue</c> of type <see cref="MessageCatalogue"/>, and one typed
/// <see cref="MessageEntry{T}"/> property for each message.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WireCatalogueAttribute : Attribute;
