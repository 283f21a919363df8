namespace Busbar.Iso15118.Signatures;

/// <summary>What the check of a signature found.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Detail">The reference or the algorithm at fault.</param>
/// <param name="Parts">The parts that are signed; none where something is wrong.</param>
public sealed record SignatureVerdict(SignatureFault Fault, string? Detail, IReadOnlyList<SignedPart> Parts)
{
    /// <summary>Whether the signature holds.</summary>
    public bool IsValid => Fault == SignatureFault.None;

    /// <summary>Whether the signature holds and covers a part: one that holds for something else proves nothing.</summary>
    public bool Covers(object part) => IsValid && Parts.Any(signed => ReferenceEquals(signed.Value, part));

    /// <inheritdoc/>
    public override string ToString() => Fault switch
    {
        SignatureFault.None => "the signature holds",
        SignatureFault.Unsigned => "the message is not signed",
        SignatureFault.BadReferences => "the signature refers to nothing, or to more than a message has",
        SignatureFault.DanglingReference => $"the reference {Detail} does not lead to one part of the message",
        SignatureFault.UnknownAlgorithm => $"the algorithm {Detail} is not one of the standards",
        SignatureFault.BadDigest => $"the digest of {Detail} differs",
        _ => "the signature was not made by this key",
    };

    internal static SignatureVerdict Of(SignatureFault fault, string? detail = null) => new(fault, detail, []);
}
