using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Tests.Transport;

public sealed class V2GtpHeaderTests
{
    [Theory]
    [InlineData("01fe800100000019", 0x8001, 25u)]
    [InlineData("01fe800400000000", 0x8004, 0u)]
    [InlineData("01fe9000000000020000", 0x9000, 2u)]
    [InlineData("01fe1234ffffffff", 0x1234, uint.MaxValue)]
    public void Reads_type_and_length(string hex, int type, uint length)
    {
        Assert.True(V2GtpHeader.TryRead(Convert.FromHexString(hex), out var header));
        Assert.Equal(new V2GtpHeader((V2GtpPayloadType)type, length), header);
    }

    [Theory]
    [InlineData("02fd800100000000")]
    [InlineData("01ff800100000000")]
    [InlineData("fe01800100000000")]
    public void Tells_another_version_or_a_broken_inverse(string hex)
    {
        Assert.True(V2GtpHeader.TryRead(Convert.FromHexString(hex), out var header));
        Assert.False(header.HasVersion);
    }

    [Fact]
    public void Seven_octets_are_no_header() => Assert.False(V2GtpHeader.TryRead(new byte[7], out _));

    [Fact]
    public void Writes_the_header_of_a_discovery_request()
    {
        var octets = new byte[V2GtpHeader.Length];
        V2GtpHeader.Write(octets, V2GtpPayloadType.SdpRequest, 2);
        Assert.Equal("01FE900000000002", Convert.ToHexString(octets));
    }
}
