namespace Busbar.Iso15118.Signatures;

/// <summary>What is wrong with a signature.</summary>
public enum SignatureFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is none.</summary>
    Unsigned,

    /// <summary>It refers to nothing, or to more than any message has.</summary>
    BadReferences,

    /// <summary>A reference leads to no part of the message, or to two.</summary>
    DanglingReference,

    /// <summary>It uses an algorithm that the standards do not have.</summary>
    UnknownAlgorithm,

    /// <summary>A part was changed: its digest differs.</summary>
    BadDigest,

    /// <summary>The value was not made by the key.</summary>
    BadValue,
}
