using Busbar.Ocpp.Handshake;
using Busbar.TestKit;

namespace Busbar.Ocpp.Tests.Rpc;

public sealed class StationIdentityTests
{
    [Theory]
    [InlineData("/ocpp/CS001", "CS001")]
    [InlineData("/ocpp/RDAM%7C123", "RDAM|123")]
    [InlineData("/ocpp/RDAM%20123?x=/y", "RDAM 123")]
    [InlineData("/a/b/c/%C3%85", "Å")]
    [Clause("OCPP 2.1 part 4 3.1.1")]
    public void Is_the_decoded_last_segment(string path, string identity)
    {
        Assert.True(StationIdentity.TryFromPath(path, out var read));
        Assert.Equal(identity, read);
    }

    [Theory]
    [InlineData("/ocpp/")]
    [InlineData("")]
    [InlineData("/ocpp/%")]
    [InlineData("/ocpp/CS%2")]
    [InlineData("/ocpp/CS%GG")]
    [InlineData("/ocpp/%C3%28")]
    public void Is_not_read_from_a_broken_path(string path) => Assert.False(StationIdentity.TryFromPath(path, out _));

    [Theory]
    [InlineData("CS001", true, true)]
    [InlineData("*-_=+|@.", true, true)]
    [InlineData("RDAM 123", true, false)]
    [InlineData("a:b", false, false)]
    [InlineData("a/b", true, false)]
    [InlineData("a\nb", false, false)]
    [InlineData("", false, false)]
    public void Follows_the_rules_of_the_version(string identity, bool in16, bool in2)
    {
        Assert.Equal(in16, StationIdentity.IsValid(identity, OcppVersion.V16));
        Assert.Equal(in2, StationIdentity.IsValid(identity, OcppVersion.V201));
        Assert.Equal(in2, StationIdentity.IsValid(identity, OcppVersion.V21));
    }

    [Fact]
    [Clause("OCPP 2.1 part 4 3.1.1")]
    public void Has_at_most_48_characters_in_2x()
    {
        Assert.True(StationIdentity.IsValid(new string('x', 48), OcppVersion.V21));
        Assert.False(StationIdentity.IsValid(new string('x', 49), OcppVersion.V21));
        Assert.True(StationIdentity.IsValid(new string('x', 49), OcppVersion.V16));
    }

    [Fact]
    public void Survives_a_round_trip_through_a_url()
    {
        const string Identity = "A|b @+=*ü/";
        Assert.True(StationIdentity.TryFromPath("/ocpp/" + StationIdentity.Encode(Identity), out var read));
        Assert.Equal(Identity, read);
    }
}
