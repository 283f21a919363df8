using System.Text;
using Busbar.TestKit;

namespace Busbar.Oscp.Tests.Exchange;

/// <summary>A capacity provider and a flexibility provider that reach each other in memory, on one clock.</summary>
internal sealed class Pair : IOscpTransport
{
    public const string Provider = "dso";
    public const string Flexibility = "cpo";

    public Pair(OscpTolerance? tolerance = null)
    {
        Cp = new OscpEndpoint(Settings(OscpRole.CapacityProvider, "cp", tolerance), CpParty.ToParty(), CpPeers, this, new CountingIds("cp"), Clock);
        Fp = new OscpEndpoint(Settings(OscpRole.FlexibilityProvider, "fp", tolerance), FpParty.ToParty(), FpPeers, this, new CountingIds("fp"), Clock);
    }

    public ManualClock Clock { get; } = new();

    public MemoryOscpPeers CpPeers { get; } = new();

    public MemoryOscpPeers FpPeers { get; } = new();

    public Recorder CpParty { get; } = new();

    public Recorder FpParty { get; } = new();

    public OscpEndpoint Cp { get; }

    public OscpEndpoint Fp { get; }

    /// <summary>Every request with the status it got, as <c>POST cp/register 204</c>.</summary>
    public List<string> Trace { get; } = [];

    /// <summary>Requests as they were sent, with their headers.</summary>
    public List<OscpRequest> Sent { get; } = [];

    public bool IsCut { get; set; }

    public async Task<OscpResponse> SendAsync(Uri baseUrl, OscpRequest request, CancellationToken cancellation)
    {
        if (IsCut)
            throw new OscpUnreachableException("cut");
        var response = await (baseUrl.Host == "cp" ? Cp : Fp).HandleAsync(request, cancellation);
        Trace.Add($"{request.Method} {baseUrl.Host}/{request.Path} {response.Status}");
        Sent.Add(request);
        return response;
    }

    /// <summary>Registers both with each other and shakes hands.</summary>
    public async Task<Pair> ConnectedAsync()
    {
        var token = await Fp.InviteAsync(Provider, OscpRole.CapacityProvider, default);
        var outcome = await Cp.RegisterAsync(Flexibility, OscpRole.FlexibilityProvider, new Uri("http://fp/oscp/fp/2.0/"), token, default);
        Assert.True(outcome.IsAccepted, outcome.Message);
        await PassAsync(TimeSpan.FromSeconds(3));
        return this;
    }

    /// <summary>Lets time pass in steps in which both do what is due.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        var step = TimeSpan.FromMilliseconds(500);
        for (var passed = TimeSpan.Zero; passed < time; passed += step)
        {
            Clock.Advance(step);
            await Cp.UpkeepAsync(default);
            await Fp.UpkeepAsync(default);
        }
    }

    public async Task<OscpPeer> ProviderSeenByFlexibilityAsync() => Assert.Single(await Fp.PeersAsync(default));

    public async Task<OscpPeer> FlexibilitySeenByProviderAsync() => Assert.Single(await Cp.PeersAsync(default));

    /// <summary>A request to the flexibility provider under the token that the capacity provider holds.</summary>
    public async Task<OscpResponse> ToFlexibilityAsync(string path, string json, Func<OscpRequest, OscpRequest>? with = null)
    {
        var token = (await FlexibilitySeenByProviderAsync()).OutgoingToken!;
        var request = new OscpRequest(OscpMethod.Post, path, Encoding.UTF8.GetBytes(json)) { Authorization = OscpToken.Header(token), RequestId = Guid.NewGuid().ToString() };
        return await Fp.HandleAsync(with?.Invoke(request) ?? request, default);
    }

    public UpdateGroupCapacityForecast Forecast(params decimal[] kilowatts) => new()
    {
        GroupId = "site-1",
        Type = CapacityForecastType.Consumption,
        ForecastedBlocks =
        [
            .. kilowatts.Select((capacity, index) => new ForecastedBlock
            {
                Capacity = capacity,
                Phase = PhaseIndicator.All,
                Unit = ForecastedBlockUnit.Kw,
                StartTime = Clock.GetUtcNow().AddMinutes(15 * index),
                EndTime = Clock.GetUtcNow().AddMinutes(15 * (index + 1)),
            }),
        ],
    };

    private static OscpSettings Settings(OscpRole role, string host, OscpTolerance? tolerance) => new()
    {
        Role = role,
        BaseUrl = new Uri($"http://{host}/oscp/{host}/2.0"),
        HeartbeatInterval = TimeSpan.FromSeconds(10),
        Tolerance = tolerance ?? new OscpTolerance(),
        Limits = new OscpLimits { ItemsPerSegment = 10, MaxBodyBytes = 64 * 1024 },
    };

    private sealed class CountingIds(string prefix) : IOscpIds
    {
        private int _ids;
        private int _tokens;

        public string NewRequestId() => $"{prefix}-{++_ids}";

        public string NewToken() => $"{prefix}-token-{++_tokens}";
    }
}
