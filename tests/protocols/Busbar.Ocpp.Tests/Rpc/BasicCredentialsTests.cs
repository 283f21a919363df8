using System.Text;
using Busbar.Ocpp.Handshake;
using Busbar.TestKit;

namespace Busbar.Ocpp.Tests.Rpc;

public sealed class BasicCredentialsTests
{
    [Fact]
    [Clause("OCPP 1.6J 6.2.2")]
    public void Reads_the_raw_key_of_the_specifications_example()
    {
        Assert.True(BasicCredentials.TryParse("Basic QUwxMDAwOgABAgMEBQYH////zMzMzMzMzMzM", out var credentials));
        Assert.Equal("AL1000", credentials.UserName);
        Assert.Equal(20, credentials.Password.Length);
        Assert.Contains(credentials.Forms(OcppVersion.V16), form => form.AsSpan().SequenceEqual("0001020304050607FFFFFFCCCCCCCCCCCCCCCCCC"u8));
        Assert.Single(credentials.Forms(OcppVersion.V201));
    }

    [Fact]
    public void Keeps_colons_and_other_bytes_in_the_password()
    {
        byte[] password = [(byte)':', 0, 255, (byte)':'];
        Assert.True(BasicCredentials.TryParse(BasicCredentials.Format("CS001", password), out var credentials));
        Assert.Equal(password, credentials.Password.ToArray());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Basic")]
    [InlineData("Basic ")]
    [InlineData("Basic %%%")]
    [InlineData("Bearer QTpi")]
    [InlineData("Basic QQ==")]
    [InlineData("Basic OmI=")]
    public void Refuses_what_is_no_basic_header(string? header) => Assert.False(BasicCredentials.TryParse(header, out _));

    [Fact]
    public void Refuses_a_header_longer_than_any_credentials() =>
        Assert.False(BasicCredentials.TryParse("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("a:" + new string('x', 2000))), out _));

    [Fact]
    public void Does_not_show_the_password()
    {
        Assert.True(BasicCredentials.TryParse(BasicCredentials.Format("CS001", "secret"u8), out var credentials));
        Assert.Equal("CS001", credentials.ToString());
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef", OcppVersion.V16, true)]
    [InlineData("0123456789abcdef", OcppVersion.V16, false)]
    [InlineData("not hexadecimal but thirty-two..", OcppVersion.V16, false)]
    [InlineData("sixteen letters!", OcppVersion.V201, true)]
    [InlineData("fifteen letters", OcppVersion.V201, false)]
    [InlineData("more than forty characters is for two point one", OcppVersion.V201, false)]
    [InlineData("more than forty characters is for two point one", OcppVersion.V21, true)]
    [Clause("OCPP 2.1 A00.FR.205")]
    public void Knows_the_rule_of_each_version(string password, OcppVersion version, bool isValid) =>
        Assert.Equal(isValid, BasicPassword.IsValid(password, version));
}
