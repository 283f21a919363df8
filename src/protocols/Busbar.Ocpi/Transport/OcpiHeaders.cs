namespace Busbar.Ocpi.Transport;

/// <summary>The names of the headers.</summary>
public static class OcpiHeaders
{
    /// <summary>The id of one request, echoed in its response (OCPI 2.2.1 4.2).</summary>
    public const string RequestId = "X-Request-ID";

    /// <summary>The id of a whole chain of requests (OCPI 2.2.1 4.2).</summary>
    public const string CorrelationId = "X-Correlation-ID";

    /// <summary>The party that a message is for (OCPI 2.2.1 4.1.8).</summary>
    public const string ToPartyId = "OCPI-to-party-id";

    /// <summary>The country of the party that a message is for (OCPI 2.2.1 4.1.8).</summary>
    public const string ToCountryCode = "OCPI-to-country-code";

    /// <summary>The party that a message is from (OCPI 2.2.1 4.1.8).</summary>
    public const string FromPartyId = "OCPI-from-party-id";

    /// <summary>The country of the party that a message is from (OCPI 2.2.1 4.1.8).</summary>
    public const string FromCountryCode = "OCPI-from-country-code";

    /// <summary>How many objects match a query (OCPI 2.2.1 4.1.4).</summary>
    public const string TotalCount = "X-Total-Count";

    /// <summary>The most objects that a page holds (OCPI 2.2.1 4.1.4).</summary>
    public const string Limit = "X-Limit";

    /// <summary>Where the next page is (OCPI 2.2.1 4.1.4).</summary>
    public const string Link = "Link";
}
