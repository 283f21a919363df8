namespace Busbar.Charging.Locations;

/// <summary>A text for people in one language.</summary>
/// <param name="Language">The language, ISO 639-1.</param>
/// <param name="Text">The text, without markup.</param>
public sealed record LocalizedText(string Language, string Text);
