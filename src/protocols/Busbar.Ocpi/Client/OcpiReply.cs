using System.Globalization;
using Busbar.Ocpi.Transport;

namespace Busbar.Ocpi.Client;

/// <summary>What a peer answered, before anything is made of it.</summary>
public sealed record OcpiReply
{
    /// <summary>Where the call ended, as far as the transport goes.</summary>
    public required OcpiFailure Failure { get; init; }

    /// <summary>The HTTP status; 0 when there was no answer.</summary>
    public int HttpStatus { get; init; }

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>What the transport says.</summary>
    public string? Message { get; init; }

    /// <summary>The headers, by lower-case name.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The routing headers.</summary>
    public Routing Routing => Routing.Read(Header);

    /// <summary>A header.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its value, or null.</returns>
    public string? Header(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Headers.GetValueOrDefault(name.ToLowerInvariant());
    }

    /// <summary>A header that is a count.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its value, or null.</returns>
    public int? Count(string name)
    {
        return int.TryParse(Header(name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }
}
