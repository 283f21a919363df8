namespace Busbar.Ocpi.Quirks;

/// <summary>Deviations of a peer that we put up with; each time one is repaired it is counted and logged.</summary>
[Flags]
public enum PeerQuirks
{
    /// <summary>The peer does as the specification says.</summary>
    None = 0,

    /// <summary>A single object comes in an array of one.</summary>
    WrappedObjects = 1 << 0,

    /// <summary>The link to the next page cannot be used: pages are asked for by offset.</summary>
    UnusableLinks = 1 << 1,

    /// <summary>Links and addresses say https where the peer serves http, or the reverse: the scheme of the versions address counts.</summary>
    WrongScheme = 1 << 2,

    /// <summary>Ids come back in another case than they were sent: they are compared without it.</summary>
    LowerCasedIds = 1 << 3,

    /// <summary>Errors come without the envelope, as <c>{"detail":…}</c> or with HTTP 422.</summary>
    BareErrors = 1 << 4,

    /// <summary>A bad token is answered with 403.</summary>
    ForbiddenForUnauthorized = 1 << 5,

    /// <summary>The Location header of a CDR cannot be used: the CDR is taken as stored without an address.</summary>
    UnusableCdrLocation = 1 << 6,

    /// <summary>Prices of 2.2.1 stand in objects of 2.3.0.</summary>
    OldPrices = 1 << 7,

    /// <summary>PATCH is not understood, or loses what it does not name: whole objects are put instead.</summary>
    PutForPatch = 1 << 8,

    /// <summary>Addresses need a slash at their end.</summary>
    TrailingSlashes = 1 << 9,

    /// <summary>date_from is ignored: what did not change is left out here.</summary>
    IgnoresDateFrom = 1 << 10,

    /// <summary>offset or limit is ignored: a page that repeats the one before ends the pull.</summary>
    IgnoresPaging = 1 << 11,

    /// <summary>A receiver expects last_updated to rise on the parents too: they are put after a child changed.</summary>
    KeepsParentsOld = 1 << 12,

    /// <summary>Everything that needs no decision: what is harmless when the peer does as it should.</summary>
    Lenient = WrappedObjects | LowerCasedIds | BareErrors | ForbiddenForUnauthorized | UnusableCdrLocation | IgnoresPaging,
}
