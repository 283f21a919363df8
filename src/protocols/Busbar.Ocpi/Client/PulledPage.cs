namespace Busbar.Ocpi.Client;

/// <summary>A page as it was pulled.</summary>
/// <typeparam name="T">The objects.</typeparam>
/// <param name="Objects">The objects that could be used.</param>
/// <param name="TotalCount">How many objects the peer says there are.</param>
/// <param name="Url">Where the page is.</param>
/// <param name="NextUrl">Where the next page is; null on the last one.</param>
public sealed record PulledPage<T>(IReadOnlyList<T> Objects, int? TotalCount, string Url, string? NextUrl);
