using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>An EVSE on a test bench: it does at once, or after a set time, what its controller wants, and writes down what that was.</summary>
internal sealed class BenchSupply(TimeProvider time) : ISeccHost
{
    private readonly List<ITimer> timers = [];

    public SeccSettings Settings { get; set; } = new();

    public SupplyView Supply { get; set; } = new()
    {
        Limits = new SupplyLimits
        {
            MostWatts = 150_000, MostAmperes = 300, MostVolts = 920, LeastVolts = 150,
            MostDischargeWatts = 50_000, MostDischargeAmperes = 100,
        },
        Meter = new MeterReading("M1", 1000, 0, DateTimeOffset.UnixEpoch),
    };

    public PausedSession? Paused { get; set; }

    public List<SeccEffect> Effects { get; } = [];

    /// <summary>What it answers when it is asked whether a car may charge; null for never.</summary>
    public AuthorizationVerdict? Verdict { get; set; } = AuthorizationVerdict.Accepted;

    public IReadOnlyList<PowerOffer>? Offers { get; set; }

    public TimeSpan Thinks { get; set; } = TimeSpan.FromMilliseconds(700);

    public bool ClosesContactor { get; set; } = true;

    public InsulationState FindsInsulation { get; set; } = InsulationState.Valid;

    public double? PreChargesTo { get; set; }

    public Func<ReadOnlyMemory<byte>, byte[]?>? MakesCertificates { get; set; }

    /// <summary>Sees each effect after the bench has acted on it.</summary>
    public Action<SeccEffect>? Seen { get; set; }

    public SeccSession Session { get; set; } = null!;

    public SessionOutcome? Outcome { get; private set; }

    public T One<T>()
        where T : SeccEffect => Assert.Single(Effects.OfType<T>());

    public void Execute(SeccEffect effect)
    {
        Effects.Add(effect);
        Act(effect);
        Seen?.Invoke(effect);
    }

    public void After(TimeSpan wait, Action action)
    {
        if (wait == TimeSpan.Zero)
        {
            action();
            return;
        }

        timers.Add(time.CreateTimer(_ => action(), null, wait, Timeout.InfiniteTimeSpan));
    }

    private void Act(SeccEffect effect)
    {
        switch (effect)
        {
            case SeccEffect.Authorize when Verdict is { } verdict:
                After(Thinks, () => Session.Post(new SeccEvent.Authorized(verdict)));
                break;
            case SeccEffect.Schedule:
                var offers = Offers ?? [PowerOffer.Flat(time.GetUtcNow(), Supply.Limits.MostWatts, Supply.Limits.MostDischargeWatts)];
                After(Thinks, () => Session.Post(new SeccEvent.Scheduled(offers)));
                break;
            case SeccEffect.MakeCertificates make:
                var made = MakesCertificates?.Invoke(make.Exi);
                After(Thinks, () => Session.Post(new SeccEvent.CertificatesMade(made)));
                break;
            case SeccEffect.CheckCable:
                Supply = Supply with { Insulation = InsulationState.Unknown };
                After(Thinks, () => Supply = Supply with { Insulation = FindsInsulation });
                break;
            case SeccEffect.PreCharge charge:
                Supply = Supply with { PresentVolts = PreChargesTo ?? charge.Volts };
                break;
            case SeccEffect.CloseContactor when ClosesContactor:
                After(TimeSpan.FromMilliseconds(100), () =>
                {
                    Supply = Supply with { IsContactorClosed = true };
                    Session.Post(new SeccEvent.SupplyChanged());
                });
                break;
            case SeccEffect.OpenContactor:
                Supply = Supply with { IsContactorClosed = false, PresentAmperes = 0, PresentVolts = 0, PresentWatts = 0 };
                break;
            case SeccEffect.Reported { Report.TargetAmperes: { } amperes, Report.TargetVolts: { } volts }:
                amperes = Math.Min(amperes, Supply.Limits.MostAmperes);
                Supply = Supply with { PresentAmperes = amperes, PresentVolts = volts, PresentWatts = amperes * volts };
                break;
            case SeccEffect.Reported { Report.TargetVolts: { } volts } when Supply.TargetWatts is { } watts:
                Supply = Supply with { PresentVolts = volts, PresentWatts = watts, PresentAmperes = watts / volts };
                break;
            case SeccEffect.End end:
                Outcome = end.Outcome;
                break;
        }
    }
}
