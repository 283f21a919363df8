using System.Net;
using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Tests.Transport;

public sealed class SdpMessageTests
{
    [Theory]
    [InlineData("01fe9000000000020000", SdpSecurity.Tls)]
    [InlineData("01fe9000000000021000", SdpSecurity.None)]
    public void A_request_is_ten_octets(string hex, SdpSecurity security)
    {
        Assert.True(SdpRequest.TryRead(Convert.FromHexString(hex), out var request));
        Assert.Equal(new SdpRequest(security), request);
        Assert.Equal(hex, Convert.ToHexStringLower(request.ToDatagram()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("01fe9000000000")]
    [InlineData("02fd9000000000020000")] // another version
    [InlineData("01fe9001000000020000")] // a response's type
    [InlineData("01fe8001000000020000")]
    [InlineData("01fe9000000000010000")] // length and payload differ
    [InlineData("01fe90000000000300")]
    [InlineData("01fe900000000003000000")] // one octet more than a request has
    [InlineData("01fe9000ffffffff0000")]
    [InlineData("01fe9000000000020100")] // reserved security
    [InlineData("01fe9000000000020001")] // reserved transport
    public void Anything_else_is_ignored(string hex) => Assert.False(SdpRequest.TryRead(Convert.FromHexString(hex), out _));

    [Fact]
    public void A_response_has_address_port_and_security()
    {
        const string Hex = "01fe900100000014fe80000000000000664d70fffe0103bfd74e1000";
        Assert.True(SdpResponse.TryRead(Convert.FromHexString(Hex), out var response));
        Assert.Equal(new SdpResponse(IPAddress.Parse("fe80::664d:70ff:fe01:3bf"), 0xD74E, SdpSecurity.None), response);
        Assert.Equal(Hex, Convert.ToHexStringLower(response.ToDatagram()));
    }

    [Theory]
    [InlineData("01fe900100000013fe80000000000000664d70fffe0103bfd74e10")]
    [InlineData("01fe900100000014fe80000000000000664d70fffe0103bfd74e2000")]
    [InlineData("01fe900000000014fe80000000000000664d70fffe0103bfd74e1000")]
    public void A_damaged_response_is_ignored(string hex) => Assert.False(SdpResponse.TryRead(Convert.FromHexString(hex), out _));

    [Fact]
    public void The_wireless_forms_keep_what_they_have_beside()
    {
        var request = new SdpRequest(SdpSecurity.Tls) { IsWireless = true, Pairing = new byte[] { 0, 1, 7, 8 } };
        Assert.Equal("01FE900200000006000000010708", Convert.ToHexString(request.ToDatagram()));
        Assert.True(SdpRequest.TryRead(request.ToDatagram(), out var read));
        Assert.Equal(request, read);

        var response = new SdpResponse(IPAddress.IPv6Loopback, 50_000, SdpSecurity.Tls) { IsWireless = true, Pairing = new byte[] { 5 } };
        Assert.True(SdpResponse.TryRead(response.ToDatagram(), out var readResponse));
        Assert.Equal(response, readResponse);
    }

    [Fact]
    public void A_link_local_answer_leads_through_the_interface_it_came_from()
    {
        var response = new SdpResponse(IPAddress.Parse("fe80::1"), 50_000, SdpSecurity.Tls);
        var end = response.EndPoint(new IPEndPoint(IPAddress.Parse("fe80::1%3"), 15118));
        Assert.Equal(3, end.Address.ScopeId);
        Assert.Equal(50_000, end.Port);
    }

    [Theory]
    [InlineData(true, true, SdpSecurity.Tls, SdpSecurity.Tls)]
    [InlineData(true, true, SdpSecurity.None, SdpSecurity.None)]
    [InlineData(true, false, SdpSecurity.None, SdpSecurity.Tls)] // the station requires TLS; the car decides
    [InlineData(false, true, SdpSecurity.Tls, SdpSecurity.None)] // the station has none; the car decides
    public void A_station_offers_what_was_asked_for_or_what_it_has(bool hasTls, bool hasPlain, SdpSecurity asked, SdpSecurity offered)
    {
        var tls = new IPEndPoint(IPAddress.IPv6Loopback, 50_001);
        var plain = new IPEndPoint(IPAddress.IPv6Loopback, 50_002);
        var answer = new SdpOffer(hasTls ? tls : null, hasPlain ? plain : null).Answer(new SdpRequest(asked));
        Assert.Equal(offered, answer!.Security);
        Assert.Equal(offered == SdpSecurity.Tls ? tls.Port : plain.Port, answer.Port);
    }

    [Fact]
    public void Nobody_offers_UDP() =>
        Assert.Null(new SdpOffer(null, new IPEndPoint(IPAddress.IPv6Loopback, 1)).Answer(new SdpRequest(SdpSecurity.None, SdpTransport.Udp)));
}
