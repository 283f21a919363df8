namespace Busbar.Ocpi.Transport;

/// <summary>From whom a message is and for whom; null where its headers are absent (OCPI 2.2.1 4.1.8).</summary>
/// <param name="To">For whom it is.</param>
/// <param name="From">From whom it is.</param>
public readonly record struct Routing(OcpiParty? To, OcpiParty? From)
{
    /// <summary>The routing of the answer.</summary>
    public Routing Reversed => new(From, To);

    /// <summary>Reads the headers of a message.</summary>
    /// <param name="header">The value of a header, or null.</param>
    /// <returns>The routing.</returns>
    public static Routing Read(Func<string, string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return new Routing(
            Party(header(OcpiHeaders.ToCountryCode), header(OcpiHeaders.ToPartyId)),
            Party(header(OcpiHeaders.FromCountryCode), header(OcpiHeaders.FromPartyId)));
    }

    /// <summary>Writes the headers of a message.</summary>
    /// <param name="set">Sets a header.</param>
    public void Write(Action<string, string> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (To is { } to)
        {
            set(OcpiHeaders.ToCountryCode, to.CountryCode);
            set(OcpiHeaders.ToPartyId, to.PartyId);
        }

        if (From is { } from)
        {
            set(OcpiHeaders.FromCountryCode, from.CountryCode);
            set(OcpiHeaders.FromPartyId, from.PartyId);
        }
    }

    // A header that names no party is as good as absent: routing then says who is unknown.
    private static OcpiParty? Party(string? country, string? party)
    {
        return country is { Length: 2 } && party is { Length: > 0 and <= 3 } && OcpiText.IsCiString(country + party)
            ? new OcpiParty(country, party)
            : null;
    }
}
