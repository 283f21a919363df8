using System.Security.Cryptography;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Signatures;

/// <summary>
/// Makes and checks signatures of messages: digests over the EXI fragments of the signed parts in the grammar of the message, and a signature
/// over the EXI fragment of SignedInfo in the grammar of XML signatures alone.
/// </summary>
public static class MessageSignatures
{
    /// <summary>A message has four signed parts at most; with some room, because more cost time and prove nothing.</summary>
    private const int MaxReferences = 8;

    private static readonly ExiName SignedInfoName = new(XmlSecurityNamespaces.Signature, "SignedInfo");

    /// <summary>The signature of a message; null where there is none.</summary>
    public static Signature? Of(object message) => message switch
    {
        V2.V2GMessage { Header.Signature: { } signature } => signature,
        V20.V2GMessage { Header.Signature: { } signature } => signature,
        Din70121.V2GMessage { Header.Signature: { } signature } => signature,
        _ => null,
    };

    /// <summary>Checks the signature of a message: every digest, and the value.</summary>
    /// <param name="schema">The grammar of the message.</param>
    /// <param name="message">The message.</param>
    /// <param name="key">The public key of the one who is to have signed.</param>
    public static SignatureVerdict Verify(ExiSchema schema, object message, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(key);
        if (Of(message) is not { } signature)
        {
            return SignatureVerdict.Of(SignatureFault.Unsigned);
        }

        var verdict = VerifyDigests(schema, signature.SignedInfo, SignedParts.Of(message));
        return !verdict.IsValid ? verdict : VerifyValue(signature, key) is var value and not SignatureFault.None ? SignatureVerdict.Of(value) : verdict;
    }

    /// <summary>Whether the value of a signature was made by a key, whatever its references say.</summary>
    public static SignatureFault VerifyValue(Signature signature, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentNullException.ThrowIfNull(key);
        var info = signature.SignedInfo;
        if (info.CanonicalizationMethod.Algorithm != SignatureAlgorithms.CanonicalExi || SignatureAlgorithms.HashOfSignature(info.SignatureMethod.Algorithm) is not { } hash)
        {
            return SignatureFault.UnknownAlgorithm;
        }

        return XmlSecuritySchema.Instance.TryEncodeFragment(SignedInfoName, info, out byte[]? signed, out _)
            && key.VerifyData(signed, signature.SignatureValue.Value.Span, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation)
            ? SignatureFault.None
            : SignatureFault.BadValue;
    }

    /// <summary>Signs all parts of a message that carry an Id.</summary>
    public static V2.V2GMessage Sign(V2.V2GMessage message, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message with { Header = message.Header with { Signature = Sign(V2Schema.Instance, SignedParts.Of(message), key) } };
    }

    /// <summary>Signs all parts of a message that carry an Id.</summary>
    public static T Sign<T>(T message, ECDsa key)
        where T : V20.V2GMessage
    {
        ArgumentNullException.ThrowIfNull(message);
        return message with { Header = message.Header with { Signature = Sign(V20CommonSchema.Instance, SignedParts.Of(message), key) } };
    }

    /// <summary>Signs parts.</summary>
    /// <param name="schema">The grammar of the message.</param>
    /// <param name="parts">The parts, at least one.</param>
    /// <param name="key">The private key.</param>
    /// <exception cref="ArgumentException">There is no part, or one cannot be written.</exception>
    public static Signature Sign(ExiSchema schema, IReadOnlyList<SignedPart> parts, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(key);
        if (parts.Count == 0)
        {
            throw new ArgumentException("A message is signed by parts that carry an Id, and this one has none.", nameof(parts));
        }

        var hash = SignatureAlgorithms.HashOf(key);
        var (digestName, signatureName) = SignatureAlgorithms.Names(hash);
        var info = new SignedInfo
        {
            CanonicalizationMethod = new CanonicalizationMethod { Algorithm = SignatureAlgorithms.CanonicalExi },
            SignatureMethod = new SignatureMethod { Algorithm = signatureName },
            References = [.. parts.Select(part => new Reference
            {
                Uri = "#" + part.Id,
                Transforms = new Transforms { Steps = [new Transform { Algorithm = SignatureAlgorithms.CanonicalExi }] },
                DigestMethod = new DigestMethod { Algorithm = digestName },
                DigestValue = CryptographicOperations.HashData(hash, Written(schema, part.Element, part.Value)),
            })],
        };
        var signed = Written(XmlSecuritySchema.Instance, SignedInfoName, info);
        var value = key.SignData(signed, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        return new Signature { SignedInfo = info, SignatureValue = new SignatureValue { Value = value } };
    }

    private static SignatureVerdict VerifyDigests(ExiSchema schema, SignedInfo info, IReadOnlyList<SignedPart> parts)
    {
        if (info.References.Count is 0 or > MaxReferences)
        {
            return SignatureVerdict.Of(SignatureFault.BadReferences);
        }

        var signed = new List<SignedPart>(info.References.Count);
        foreach (var reference in info.References)
        {
            var found = parts.Where(part => reference.Uri == "#" + part.Id).Take(2).ToList();
            if (found.Count != 1)
            {
                return SignatureVerdict.Of(SignatureFault.DanglingReference, reference.Uri);
            }

            if (SignatureAlgorithms.HashOfDigest(reference.DigestMethod.Algorithm) is not { } hash)
            {
                return SignatureVerdict.Of(SignatureFault.UnknownAlgorithm, reference.DigestMethod.Algorithm);
            }

            if (reference.Transforms?.Steps.FirstOrDefault(step => step.Algorithm != SignatureAlgorithms.CanonicalExi) is { } step)
            {
                return SignatureVerdict.Of(SignatureFault.UnknownAlgorithm, step.Algorithm);
            }

            if (!schema.TryEncodeFragment(found[0].Element, found[0].Value, out byte[]? fragment, out _)
                || !reference.DigestValue.Span.SequenceEqual(CryptographicOperations.HashData(hash, fragment)))
            {
                return SignatureVerdict.Of(SignatureFault.BadDigest, reference.Uri);
            }

            signed.Add(found[0]);
        }

        return new SignatureVerdict(SignatureFault.None, Detail: null, signed);
    }

    private static byte[] Written(ExiSchema schema, ExiName name, object value) =>
        schema.TryEncodeFragment(name, value, out byte[]? fragment, out var error)
            ? fragment
            : throw new ArgumentException($"The part {name.LocalName} cannot be written: {error}.", nameof(value));
}
