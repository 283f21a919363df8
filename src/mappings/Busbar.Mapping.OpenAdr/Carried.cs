namespace Busbar.Mapping.OpenAdr;

/// <summary>Something said in the words of another protocol version, and what those words could not say.</summary>
/// <typeparam name="T">What is said.</typeparam>
/// <param name="Value">What is said.</param>
/// <param name="Lost">What could not be said, one plain phrase each.</param>
public sealed record Carried<T>(T Value, IReadOnlyList<string> Lost);
