using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Busbar.Iso15118.Certificates;

/// <summary>
/// Encrypts contract keys as ISO 15118-20 does on P-521: ECDH and AES-256 in GCM mode, bound to the car's PCID and the contract's subject key
/// identifier. X448 is not to be had in .NET.
/// </summary>
public static class V20ContractKey
{
    private const int CoordinateBytes = 66;
    private const int KeyBytes = 32;
    private const int IvBytes = 12;
    private const int TagBytes = 16;
    private const int EncryptedBytes = IvBytes + CoordinateBytes + TagBytes;

    /// <summary>Encrypts a contract's private key for a car.</summary>
    /// <param name="contract">The contract's private key.</param>
    /// <param name="certificate">The contract's certificate.</param>
    /// <param name="recipient">The public key of the car's provisioning certificate.</param>
    /// <param name="pcid">The car's PCID.</param>
    public static EncryptedContractKey Encrypt(ECDsa contract, X509Certificate2 certificate, ECDiffieHellmanPublicKey recipient, string pcid)
    {
        ArgumentNullException.ThrowIfNull(contract);
        using var ephemeral = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP521);
        using var aes = Cipher(ephemeral.DeriveRawSecretAgreement(recipient));
        var sealedKey = new byte[EncryptedBytes];
        var iv = sealedKey.AsSpan(0, IvBytes);
        RandomNumberGenerator.Fill(iv);
        aes.Encrypt(iv, AgreementKeys.SecretOf(contract), sealedKey.AsSpan(IvBytes, CoordinateBytes), sealedKey.AsSpan(IvBytes + CoordinateBytes), Bound(pcid, certificate));
        return new EncryptedContractKey(AgreementKeys.PointOf(ephemeral), sealedKey);
    }

    /// <summary>Opens an encrypted contract key.</summary>
    /// <param name="encrypted">The key as it came.</param>
    /// <param name="recipient">The car's private key.</param>
    /// <param name="pcid">The car's PCID.</param>
    /// <param name="certificate">The contract's certificate, which the opened key must fit.</param>
    /// <param name="contract">The contract's private key.</param>
    public static bool TryDecrypt(
        EncryptedContractKey encrypted, ECDiffieHellman recipient, string pcid, X509Certificate2 certificate, [NotNullWhen(true)] out ECDsa? contract)
    {
        ArgumentNullException.ThrowIfNull(encrypted);
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(certificate);
        contract = null;
        using var certified = certificate.GetECDsaPublicKey();
        if (certified is null || encrypted.Encrypted.Length != EncryptedBytes
            || !AgreementKeys.TryImport(encrypted.AgreementKey.Span, ECCurve.NamedCurves.nistP521, CoordinateBytes, out var other))
        {
            return false;
        }

        using (other)
        {
            try
            {
                using var aes = Cipher(recipient.DeriveRawSecretAgreement(other.PublicKey));
                var sealedKey = encrypted.Encrypted.Span;
                Span<byte> secret = stackalloc byte[CoordinateBytes];
                aes.Decrypt(sealedKey[..IvBytes], sealedKey.Slice(IvBytes, CoordinateBytes), sealedKey[(IvBytes + CoordinateBytes)..], secret, Bound(pcid, certificate));
                return AgreementKeys.TryOpen(secret, certified, out contract);
            }
            catch (Exception wrong) when (wrong is CryptographicException or ArgumentException)
            {
                // The tag is wrong, or the two keys are not on one curve.
                return false;
            }
        }
    }

    private static byte[] Bound(string pcid, X509Certificate2 certificate)
    {
        var subjectKey = certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().FirstOrDefault();
        return [.. Encoding.ASCII.GetBytes(pcid), .. subjectKey is null ? [] : subjectKey.SubjectKeyIdentifierBytes.ToArray()];
    }

    private static AesGcm Cipher(byte[] sharedSecret)
    {
        var key = ConcatenationKdf.Derive(HashAlgorithmName.SHA512, sharedSecret, KeyBytes);
        CryptographicOperations.ZeroMemory(sharedSecret);
        return new AesGcm(key, TagBytes);
    }
}
