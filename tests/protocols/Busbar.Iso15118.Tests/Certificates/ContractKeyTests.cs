using System.Security.Cryptography;
using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Certificates;

/// <summary>The encryption of contract keys, against a second way to the same octets.</summary>
public sealed class ContractKeyTests
{
    [Fact]
    public void ISO_15118_2_is_ECDH_one_round_of_SHA_256_and_AES_CBC()
    {
        using var car = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var contract = TestPki.V2.Contract.OpenKey();
        var encrypted = V2ContractKey.Encrypt(contract, car.PublicKey);
        Assert.Equal(65, encrypted.AgreementKey.Length);
        Assert.Equal(48, encrypted.Encrypted.Length);

        // .NET derives with surroundings by itself: SHA-256 over counter, secret, algorithm and parties.
        var point = encrypted.AgreementKey.ToArray();
        using var ephemeral = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = point[1..33], Y = point[33..] } });
        var derived = car.DeriveKeyFromHash(ephemeral.PublicKey, HashAlgorithmName.SHA256, [0, 0, 0, 1], [1, 0x55, 0x56]);
        using var aes = Aes.Create();
        aes.Key = derived[..16];
        var secret = aes.DecryptCbc(encrypted.Encrypted.Span[16..], encrypted.Encrypted.Span[..16], PaddingMode.None);
        Assert.Equal(contract.ExportParameters(true).D, secret);
    }

    [Fact]
    public void A_wrong_key_length_or_point_is_refused()
    {
        using var car = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var contract = TestPki.V2.Contract.OpenKey();
        var good = V2ContractKey.Encrypt(contract, car.PublicKey);
        Assert.True(V2ContractKey.TryDecrypt(good, car, contract, out var opened));
        opened.Dispose();
        Assert.False(V2ContractKey.TryDecrypt(good with { Encrypted = new byte[47] }, car, contract, out _));
        Assert.False(V2ContractKey.TryDecrypt(good with { AgreementKey = new byte[65] }, car, contract, out _));
        var offCurve = good.AgreementKey.ToArray();
        offCurve[40] ^= 1;
        Assert.False(V2ContractKey.TryDecrypt(good with { AgreementKey = offCurve }, car, contract, out _));
        var changed = good.Encrypted.ToArray();
        changed[20] ^= 1;
        Assert.False(V2ContractKey.TryDecrypt(good with { Encrypted = changed }, car, contract, out _));
        using var other = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        Assert.False(V2ContractKey.TryDecrypt(good, other, contract, out _));
        using var otherCurve = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP521);
        Assert.False(V2ContractKey.TryDecrypt(good, otherCurve, contract, out _));
        Assert.False(V2ContractKey.TryDecrypt(new EncryptedContractKey(Octets.Empty, Octets.Empty), car, contract, out _));
    }
}
