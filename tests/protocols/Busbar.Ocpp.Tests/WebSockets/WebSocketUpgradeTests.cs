using Busbar.Ocpp.WebSockets;

namespace Busbar.Ocpp.Tests.WebSockets;

public sealed class WebSocketUpgradeTests
{
    [Fact]
    public void Accepts_the_key_of_the_standards_example() =>
        Assert.Equal("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", WebSocketUpgrade.Accept("dGhlIHNhbXBsZSBub25jZQ=="));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("dGhlIHNhbXBsZSBub25j")]
    [InlineData("dGhlIHNhbXBsZSBub25jZSBub25jZQ==")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!==")]
    public void Refuses_a_key_that_is_not_sixteen_bytes(string? key) => Assert.Null(WebSocketUpgrade.Accept(key));

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("x-webkit-deflate-frame", false)]
    [InlineData("permessage-deflate", true)]
    [InlineData("permessage-deflate; client_max_window_bits", true)]
    [InlineData("permessage-deflate; client_max_window_bits=10; server_no_context_takeover", true)]
    [InlineData("permessage-deflate; server_max_window_bits=15", true)]
    [InlineData("permessage-deflate; server_max_window_bits=9", false)]
    [InlineData("permessage-deflate; server_max_window_bits=9, permessage-deflate", true)]
    [InlineData("permessage-deflate; client_max_window_bits=99", false)]
    [InlineData("permessage-deflate; who_knows", false)]
    public void Takes_only_offers_that_it_can_keep(string? offers, bool isTaken) => Assert.Equal(isTaken, WebSocketUpgrade.OffersCompression(offers));
}
