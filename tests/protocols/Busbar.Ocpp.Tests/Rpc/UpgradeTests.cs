using System.Text;
using Busbar.Ocpp.Handshake;
using Busbar.TestKit;

namespace Busbar.Ocpp.Tests.Rpc;

public sealed class UpgradeTests
{
    private static readonly UpgradeRequest Good = new()
    {
        Path = "/ocpp/CS001",
        Subprotocols = ["ocpp2.0.1"],
        Authorization = BasicCredentials.Format("CS001", "0123456789abcdef"u8),
        IsEncrypted = true,
    };

    [Fact]
    public void Accepts_and_names_what_it_found()
    {
        var verdict = Upgrade.Judge(Good, new UpgradePolicy());
        Assert.Equal(
            (UpgradeAction.Accept, "CS001", OcppVersion.V201, SecurityProfile.TlsBasic),
            (verdict.Action, verdict.StationId, verdict.Version, verdict.Profile));
        Assert.Equal("0123456789abcdef", Encoding.UTF8.GetString(verdict.Credentials!.Password.Span));
    }

    [Theory]
    [InlineData("ocpp1.6", OcppVersion.V16)]
    [InlineData("ocpp1.6, ocpp2.1", OcppVersion.V16)]
    [InlineData("ocpp2.1,ocpp2.0.1,ocpp1.6", OcppVersion.V21)]
    [InlineData("ocpp0.1,ocpp2.0.1", OcppVersion.V201)]
    [Clause("OCPP 2.1 part 4 3.1.2")]
    public void Takes_the_first_version_that_both_speak(string offered, OcppVersion version)
    {
        var verdict = Upgrade.Judge(Good with { Subprotocols = [offered] }, new UpgradePolicy());
        Assert.Equal((UpgradeAction.Accept, version), (verdict.Action, verdict.Version));
    }

    [Theory]
    [InlineData("ocpp0.1")]
    [InlineData("ocpp2.0")]
    [InlineData("OCPP1.6")]
    [InlineData("")]
    [Clause("OCPP 2.1 part 4 3.3")]
    public void Selects_none_and_closes_when_there_is_no_common_version(string offered)
    {
        var request = Good with { Subprotocols = offered.Length == 0 ? [] : [offered] };
        Assert.Equal(UpgradeAction.AcceptAndClose, Upgrade.Judge(request, new UpgradePolicy()).Action);
        var refused = Upgrade.Judge(request, new UpgradePolicy { RefusesUnknownVersionsWithStatus = true });
        Assert.Equal((UpgradeAction.Refuse, 400), (refused.Action, refused.Status));
    }

    [Fact]
    public void Assumes_a_version_for_models_that_offer_none()
    {
        var verdict = Upgrade.Judge(Good with { Subprotocols = [] }, new UpgradePolicy { VersionWhenNoneOffered = OcppVersion.V16 });
        Assert.Equal((UpgradeAction.Accept, OcppVersion.V16), (verdict.Action, verdict.Version));
    }

    [Theory]
    [InlineData(false, false, false, SecurityProfile.None)]
    [InlineData(true, false, false, SecurityProfile.None)]
    [InlineData(false, true, false, SecurityProfile.Basic)]
    [InlineData(true, true, false, SecurityProfile.TlsBasic)]
    [InlineData(true, false, true, SecurityProfile.TlsClientCertificate)]
    [Clause("OCPP 2.1 A00")]
    public void Finds_the_security_profile(bool isEncrypted, bool hasPassword, bool hasCertificate, SecurityProfile profile)
    {
        var request = Good with
        {
            IsEncrypted = isEncrypted,
            HasClientCertificate = hasCertificate,
            Authorization = hasPassword ? Good.Authorization : null,
        };
        Assert.Equal(profile, Upgrade.Judge(request, new UpgradePolicy { LeastProfile = SecurityProfile.None }).Profile);
        var strict = Upgrade.Judge(request, new UpgradePolicy());
        Assert.Equal(profile < SecurityProfile.TlsBasic, strict is { Action: UpgradeAction.Refuse, Status: 401 });
    }

    [Fact]
    [Clause("OCPP 2.1 A00.FR.204")]
    public void Refuses_the_credentials_of_another_station()
    {
        var verdict = Upgrade.Judge(Good with { Path = "/ocpp/CS002" }, new UpgradePolicy());
        Assert.Equal((UpgradeAction.Refuse, 401), (verdict.Action, verdict.Status));
    }

    [Fact]
    public void Refuses_an_identity_that_the_version_does_not_allow()
    {
        var request = Good with { Path = "/ocpp/CS%20001", Authorization = BasicCredentials.Format("CS 001", "x"u8) };
        Assert.Equal(404, Upgrade.Judge(request, new UpgradePolicy()).Status);
        Assert.Equal(UpgradeAction.Accept, Upgrade.Judge(request with { Subprotocols = ["ocpp1.6"] }, new UpgradePolicy()).Action);
    }
}
