namespace Busbar.Oscp;

/// <summary>A response as it travels: a status and, for a refusal, the reason.</summary>
/// <param name="Status">The HTTP status; 204 is the only success (OSCP 2.0 transport).</param>
/// <param name="Message">Why it is refused.</param>
public sealed record OscpResponse(int Status, string? Message = null)
{
    /// <summary>The one success.</summary>
    public static OscpResponse NoContent { get; } = new(204);

    /// <summary>Whether the peer took the request; other peers answer 200 or 202 at times.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;
}
