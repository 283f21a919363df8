using System.Net.Security;
using System.Security.Authentication;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.Transport;
using Busbar.Simulation;
using Busbar.TestKit;

namespace Busbar.Iso15118.Tests.Transport;

/// <summary>Handshakes between our car and our station, over bytes in memory.</summary>
public sealed class TlsTests
{
    public static TheoryData<bool> Editions => [false, true];

    [Fact]
    [Clause("[V2G2-602]")]
    public async Task A_car_of_ISO_15118_2_gets_TLS_1_2_with_a_suite_of_the_standard()
    {
        var (car, station) = await ShakeAsync(Car() with { Versions = SslProtocols.Tls12 }, Station());
        Assert.Equal(SslProtocols.Tls12, station.Security.Protocol);
        Assert.Equal(TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256, station.Security.CipherSuite);
        Assert.Null(station.Security.PeerCertificate);
        Assert.Equal(TestPki.V2.Station.Certificate.Thumbprint, car.Security.PeerCertificate!.Thumbprint);
        Assert.False(car.Security.IsMutualTls13);
        await HoldAsync(car, station);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    [Clause("[V2G20-2458]")]
    public async Task A_car_of_ISO_15118_20_and_the_station_authenticate_each_other_in_TLS_1_3(bool isP521)
    {
        var pki = isP521 ? TestPki.V20 : TestPki.V2;
        var (car, station) = await ShakeAsync(Car(pki) with { Identity = TestPki.Tls(pki.Vehicle) }, Station(pki));
        Assert.True(car.Security.IsMutualTls13);
        Assert.True(station.Security.IsMutualTls13);
        Assert.Contains(station.Security.CipherSuite!.Value, new[] { TlsCipherSuite.TLS_AES_256_GCM_SHA384, TlsCipherSuite.TLS_CHACHA20_POLY1305_SHA256 });
        Assert.Equal(pki.Vehicle.Certificate.Thumbprint, station.Security.PeerCertificate!.Thumbprint);
        await HoldAsync(car, station);
    }

    [Fact]
    public async Task A_car_without_a_certificate_is_not_mutual()
    {
        var (car, station) = await ShakeAsync(Car(), Station());
        Assert.Equal(SslProtocols.Tls13, station.Security.Protocol);
        Assert.False(station.Security.IsMutualTls13);
        await HoldAsync(car, station);
    }

    [Fact]
    public Task A_car_without_a_certificate_is_turned_away_where_one_is_required() =>
        RefusesAsync(Car(), Station() with { RequiresVehicleCertificate = true });

    [Fact]
    public Task A_car_of_a_foreign_maker_is_turned_away()
    {
        var foreign = V2GPki.Create(PkiEdition.V2, new V2GPkiNames(), TestPki.Now);
        return RefusesAsync(Car() with { Identity = TestPki.Tls(foreign.Vehicle) }, Station());
    }

    [Fact]
    public Task An_expired_car_is_turned_away()
    {
        var old = TestPki.V2.OemSubCa2.Issue(CertificateUse.Vehicle, "OLD", new Validity(TestPki.Now.AddDays(-9), TestPki.Now.AddDays(-1)));
        return RefusesAsync(Car() with { Identity = TestPki.Tls(old) }, Station());
    }

    [Fact]
    public async Task A_car_leaves_a_station_of_a_foreign_root()
    {
        var foreign = V2GPki.Create(PkiEdition.V2, new V2GPkiNames(), TestPki.Now);
        await Assert.ThrowsAsync<TransportException>(() => ConnectAsync(new CarTls(TestPki.Stations(foreign)) { Time = TestPki.Clock }, Station()));
    }

    [Fact]
    public async Task A_car_leaves_a_station_whose_certificate_has_expired()
    {
        var later = new ManualClock(TestPki.Now.AddYears(3));
        await Assert.ThrowsAsync<TransportException>(() => ConnectAsync(Car() with { Time = later }, Station()));
    }

    [Fact]
    public async Task A_car_leaves_a_station_that_shows_a_contract()
    {
        var impostor = new StationTls { Tls12 = TestPki.Tls(TestPki.V2.Contract), Time = TestPki.Clock };
        var policy = new ChainPolicy([TestPki.V2.V2GRoot.Certificate, TestPki.V2.MoRoot.Certificate], CertificateUse.Station);
        await Assert.ThrowsAsync<TransportException>(() => ConnectAsync(new CarTls(policy) { Time = TestPki.Clock, Versions = SslProtocols.Tls12 }, impostor));
    }

    [Fact]
    public async Task A_station_that_has_no_identity_for_the_car_s_version_turns_it_away()
    {
        var onlyOld = new StationTls { Tls12 = TestPki.Tls(TestPki.V2.Station), Time = TestPki.Clock };
        await Assert.ThrowsAsync<TransportException>(() => ConnectAsync(Car() with { Versions = SslProtocols.Tls13 }, onlyOld));
    }

    [Fact]
    public async Task A_car_that_says_nothing_is_given_up_in_time()
    {
        var clock = new ManualClock();
        var (_, end) = ByteStream.Pair(TimeProvider.System, new ByteNetworkOptions());
        var accepting = (Station() with { Time = clock }).AcceptAsync(end, default).AsTask();
        while (clock.PendingTimers == 0)
        {
            await Task.Yield();
        }

        clock.Advance(TransportLimits.HandshakeTime);
        await Assert.ThrowsAsync<TransportException>(() => accepting);
    }

    [Fact]
    public async Task Noise_is_no_handshake()
    {
        var (peer, end) = ByteStream.Pair(TimeProvider.System, new ByteNetworkOptions());
        await peer.WriteAsync(Convert.FromHexString("01fe80010000000200000000000000000000000000000000"));
        await peer.DisposeAsync();
        await Assert.ThrowsAsync<TransportException>(async () => await Station().AcceptAsync(end, default));
    }

    private static CarTls Car(V2GPki? pki = null) => new(TestPki.Stations(pki ?? TestPki.V2)) { Time = TestPki.Clock };

    private static StationTls Station(V2GPki? pki = null) => new()
    {
        Tls12 = TestPki.Tls(TestPki.V2.Station),
        Tls13 = TestPki.Tls((pki ?? TestPki.V2).Station),
        Vehicles = TestPki.Vehicles(pki ?? TestPki.V2),
        Time = TestPki.Clock,
    };

    private static async Task<(V2GChannel Car, V2GChannel Station)> ShakeAsync(CarTls car, StationTls station)
    {
        var (a, b) = ByteStream.Pair(TimeProvider.System, new ByteNetworkOptions());
        var accepting = station.AcceptAsync(b, default).AsTask();
        var connected = await car.ConnectAsync(a, default);
        return (connected, await accepting);
    }

    /// <summary>The car's end of a handshake, whatever becomes of the station's.</summary>
    private static async Task ConnectAsync(CarTls car, StationTls station)
    {
        var (a, b) = ByteStream.Pair(TimeProvider.System, new ByteNetworkOptions());
        var accepting = station.AcceptAsync(b, default).AsTask();
        try
        {
            await using var connected = await car.ConnectAsync(a, default);
        }
        finally
        {
            await Record.ExceptionAsync(() => accepting);
        }
    }

    /// <summary>In TLS 1.3 the car is done before the station has looked at its certificate: it learns of the refusal as the end of the channel.</summary>
    private static async Task RefusesAsync(CarTls car, StationTls station)
    {
        var (a, b) = ByteStream.Pair(TimeProvider.System, new ByteNetworkOptions());
        var accepting = Assert.ThrowsAsync<TransportException>(async () => await station.AcceptAsync(b, default));
        await using var connected = await car.ConnectAsync(a, default);
        await accepting;
        Assert.Null(await connected.ReceiveAsync(default));
        Assert.NotEqual(ChannelEnd.None, connected.End);
    }

    private static async Task HoldAsync(V2GChannel car, V2GChannel station)
    {
        await using (car)
        await using (station)
        {
            Assert.True(await car.SendAsync(V2GtpPayloadType.Exi, new byte[] { 1, 2 }, default));
            Assert.Equal("0102", Convert.ToHexString((await station.ReceiveAsync(default))!.Value.Payload.Span));
            Assert.True(await station.SendAsync(V2GtpPayloadType.Exi, new byte[] { 3 }, default));
            Assert.Equal("03", Convert.ToHexString((await car.ReceiveAsync(default))!.Value.Payload.Span));
        }
    }
}
