using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Busbar.Iso15118.Certificates;

/// <summary>Encrypts contract keys as ISO 15118-2 does: ECDH on P-256, AES-128 in CBC mode without padding ([V2G2-818]).</summary>
public static class V2ContractKey
{
    private const int CoordinateBytes = 32;
    private const int KeyBytes = 16;
    private const int IvBytes = 16;

    /// <summary>Encrypts a contract's private key for a car.</summary>
    /// <param name="contract">The contract's private key.</param>
    /// <param name="recipient">The public key of the car's certificate: provisioning on installation, the old contract on update.</param>
    public static EncryptedContractKey Encrypt(ECDsa contract, ECDiffieHellmanPublicKey recipient)
    {
        ArgumentNullException.ThrowIfNull(contract);
        using var ephemeral = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var aes = Cipher(ephemeral.DeriveRawSecretAgreement(recipient));
        var iv = RandomNumberGenerator.GetBytes(IvBytes);
        return new EncryptedContractKey(
            AgreementKeys.PointOf(ephemeral), (byte[])[.. iv, .. aes.EncryptCbc(AgreementKeys.SecretOf(contract), iv, PaddingMode.None)]);
    }

    /// <summary>Opens an encrypted contract key.</summary>
    /// <param name="encrypted">The key as it came.</param>
    /// <param name="recipient">The car's private key.</param>
    /// <param name="certified">The public key of the contract's certificate, which the opened key must fit.</param>
    /// <param name="contract">The contract's private key.</param>
    public static bool TryDecrypt(EncryptedContractKey encrypted, ECDiffieHellman recipient, ECDsa certified, [NotNullWhen(true)] out ECDsa? contract)
    {
        ArgumentNullException.ThrowIfNull(encrypted);
        ArgumentNullException.ThrowIfNull(recipient);
        contract = null;
        if (encrypted.Encrypted.Length != IvBytes + CoordinateBytes
            || !AgreementKeys.TryImport(encrypted.AgreementKey.Span, ECCurve.NamedCurves.nistP256, CoordinateBytes, out var other))
        {
            return false;
        }

        using (other)
        {
            try
            {
                using var aes = Cipher(recipient.DeriveRawSecretAgreement(other.PublicKey));
                var secret = aes.DecryptCbc(encrypted.Encrypted.Span[IvBytes..], encrypted.Encrypted.Span[..IvBytes], PaddingMode.None);
                return AgreementKeys.TryOpen(secret, certified, out contract);
            }
            catch (Exception wrong) when (wrong is CryptographicException or ArgumentException)
            {
                // The two keys are not on one curve.
                return false;
            }
        }
    }

    private static Aes Cipher(byte[] sharedSecret)
    {
        var aes = Aes.Create();
        aes.Key = ConcatenationKdf.Derive(HashAlgorithmName.SHA256, sharedSecret, KeyBytes);
        CryptographicOperations.ZeroMemory(sharedSecret);
        return aes;
    }
}
