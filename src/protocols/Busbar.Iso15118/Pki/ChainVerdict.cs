namespace Busbar.Iso15118.Pki;

/// <summary>What the judgement of a chain of certificates found first.</summary>
public enum ChainVerdict
{
    /// <summary>The chain holds.</summary>
    Valid,

    /// <summary>A certificate could not be read.</summary>
    Malformed,

    /// <summary>No trusted root is at the end of the chain, or a link is missing.</summary>
    UnknownRoot,

    /// <summary>A signature in the chain is wrong, or a link does not follow the rules of chains.</summary>
    Broken,

    /// <summary>There are more certificates between leaf and root than the standards allow.</summary>
    TooLong,

    /// <summary>A certificate is not valid yet.</summary>
    NotYetValid,

    /// <summary>A certificate is not valid any more.</summary>
    Expired,

    /// <summary>A certificate was revoked.</summary>
    Revoked,

    /// <summary>Nobody can say whether a certificate was revoked, and the policy asks for an answer.</summary>
    RevocationUnknown,

    /// <summary>The leaf is for something else: its key usage or its domain component says so.</summary>
    WrongUse,

    /// <summary>The leaf's key is of a kind that the standards do not have, or that this platform cannot use (brainpool, Ed448).</summary>
    WrongKey,
}
