using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Busbar.Iso15118.Certificates;

/// <summary>Points and private keys of elliptic curves as octets.</summary>
internal static class AgreementKeys
{
    private const byte Uncompressed = 0x04;

    /// <summary>The uncompressed point of a public key.</summary>
    public static byte[] PointOf(ECDiffieHellman key)
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return [Uncompressed, .. point.X!, .. point.Y!];
    }

    /// <summary>The public key of an uncompressed point; false where the point is not on the curve.</summary>
    public static bool TryImport(ReadOnlySpan<byte> point, ECCurve curve, int coordinateBytes, [NotNullWhen(true)] out ECDiffieHellman? key)
    {
        key = null;
        if (point.Length != 1 + (2 * coordinateBytes) || point[0] != Uncompressed)
        {
            return false;
        }

        try
        {
            key = ECDiffieHellman.Create(new ECParameters
            {
                Curve = curve,
                Q = new ECPoint { X = point.Slice(1, coordinateBytes).ToArray(), Y = point[(1 + coordinateBytes)..].ToArray() },
            });
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>The octets of a private key, as many as the curve has.</summary>
    public static byte[] SecretOf(ECDsa key) => key.ExportParameters(includePrivateParameters: true).D!;

    /// <summary>The key of a secret, whose point must be the one that a certificate names; false where it is another.</summary>
    public static bool TryOpen(ReadOnlySpan<byte> secret, ECDsa certified, [NotNullWhen(true)] out ECDsa? key)
    {
        key = null;
        try
        {
            var parameters = certified.ExportParameters(includePrivateParameters: false);
            parameters.D = secret.ToArray();
            using var opened = ECDsa.Create(parameters);

            // Some platforms keep the point that is given: a signature tells whether secret and point belong together.
            Span<byte> probe = stackalloc byte[32];
            if (!certified.VerifyHash(probe, opened.SignHash(probe.ToArray())))
            {
                return false;
            }

            key = ECDsa.Create(parameters);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
