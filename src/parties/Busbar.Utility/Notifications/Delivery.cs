namespace Busbar.Utility.Notifications;

/// <summary>Something to be posted to an address, and what is done with the answer.</summary>
/// <param name="BearerToken">The token that is shown there.</param>
/// <param name="MediaType">What the body is.</param>
/// <param name="Body">The body; many deliveries share one.</param>
internal sealed record Delivery(string? BearerToken, string MediaType, ReadOnlyMemory<byte> Body)
{
    /// <summary>What is done with an answer of success.</summary>
    public Func<ReadOnlyMemory<byte>, Task>? Answered { get; init; }
}
