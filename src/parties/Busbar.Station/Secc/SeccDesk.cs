using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Mapping.Iso15118;
using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;
using Busbar.Station.Evses;
using Busbar.Station.SmartCharging;
using Domain = Busbar.Energy.Profiles;

namespace Busbar.Station.Secc;

/// <summary>Where a session's questions to the world are answered: by the CSMS, or by the station alone when there is none.</summary>
internal sealed class SeccDesk(StationCore station, EvseUnit unit, StationSecc secc)
{
    private const int DaySeconds = 86_400;

    // A CSMS that said it would send a profile has this long: the car waits 60 s (OCPP 2.0.1 K15.FR.08).
    private static readonly TimeSpan ProfilePatience = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan ProfileLook = TimeSpan.FromMilliseconds(500);

    /// <summary>Finds out whether a contract may charge, and gives it the EVSE.</summary>
    internal void Authorize(ShownContract contract, SeccSession session) =>
        station.Chores.Start(async cancellation => session.Post(new SeccEvent.Authorized(await DecideAsync(contract, cancellation))));

    /// <summary>Has certificates made by whoever is behind the CSMS.</summary>
    internal void MakeCertificates(SeccEffect.MakeCertificates make, SeccSession session)
    {
        // The octets are the channel's: they are copied before anything else is received.
        var request = new VehicleCertificateRequest(make.Exi.ToArray(), make.IsUpdate, make.Namespace, make.MostContracts);
        station.Chores.Start(async cancellation =>
        {
            var reply = await station.CentralSystem.MakeCertificatesAsync(request, cancellation);
            session.Post(new SeccEvent.CertificatesMade(reply.Value));
        });
    }

    /// <summary>Tells the CSMS what the car needs, waits for its profile where it promises one, and offers what holds then.</summary>
    internal void MakeSchedule(EnergyNeeds needs, SeccSession session, Action<double> told) => station.Chores.Start(async cancellation =>
    {
        var before = station.Profiles.Installed;
        var reply = await station.CentralSystem.TellNeedsAsync(unit.Id, needs, cancellation);
        if (reply.Value is { SendsProfile: true })
            await WaitForProfileAsync(before, cancellation);
        var offer = Offer(needs);
        told(offer.Periods[0].Watts);
        session.Post(new SeccEvent.Scheduled([offer]));
    });

    internal void TellChosen(PowerProfile profile) =>
        station.Outbound.Tell(new Notice.VehicleSchedule(unit.Id, station.Now, PowerOffers.ToSchedule(profile)));

    /// <summary>The power of the schedule that holds now when it differs from what the car was told; null when it does not.</summary>
    internal double? HasNewSchedule(double toldWatts, double share)
    {
        var watts = Math.Max(0, station.Power.LimitOf(unit, station.Now).Watts);
        return Math.Abs(watts - toldWatts) > Math.Max(toldWatts, 1) * share ? watts : null;
    }

    private async Task<AuthorizationVerdict> DecideAsync(ShownContract contract, CancellationToken cancellation)
    {
        var mapped = Contracts.ToToken(contract);
        var token = new IdToken(mapped.Value, mapped.Type);
        if (unit.State.Grant is { } grant)
            return grant.Token.IsSame(token) ? AuthorizationVerdict.Accepted : AuthorizationVerdict.NotAllowedHere;
        var (info, verdict) = await AskAsync(token, contract, cancellation);
        if (verdict != AuthorizationVerdict.Accepted)
            return verdict;
        if (!info.IsAcceptedAt(station.Now))
            return info.Status is TokenStatus.Invalid or TokenStatus.Unknown ? AuthorizationVerdict.Rejected
                : info.Status is TokenStatus.Expired or TokenStatus.Blocked or TokenStatus.NoCredit ? AuthorizationVerdict.ContractCanceled
                : AuthorizationVerdict.NotAllowedHere;
        return station.Tokens.Start(token, info, unit.Id, null) is null ? AuthorizationVerdict.NotAllowedHere : AuthorizationVerdict.Accepted;
    }

    // Without a CSMS the list and the cache decide, as for cards (OCPP 2.0.1 C07.FR.08).
    private async Task<(TokenInfo Info, AuthorizationVerdict Verdict)> AskAsync(IdToken token, ShownContract contract, CancellationToken cancellation)
    {
        if (!station.IsServed)
            return (await station.Tokens.AuthorizeAsync(token, cancellation), AuthorizationVerdict.Accepted);
        var proof = new ContractProof(token, Contracts.ToHashes(contract), secc.ShowsChains ? Contracts.ToPem(contract) : null);
        var reply = await station.CentralSystem.AuthorizeContractAsync(proof, cancellation);
        return reply.Value is { } answer
            ? (answer.Token, answer.Certificate)
            : (await station.Tokens.AuthorizeAsync(token, cancellation), AuthorizationVerdict.Accepted);
    }

    private async Task WaitForProfileAsync(IReadOnlyList<InstalledProfile> before, CancellationToken cancellation)
    {
        var end = station.Now + ProfilePatience;
        while (station.Now < end && station.Profiles.Installed.SequenceEqual(before))
            await Task.Delay(ProfileLook, station.Clock, cancellation);
    }

    private PowerOffer Offer(EnergyNeeds needs)
    {
        var composite = station.Power.Composite(unit.Id, DaySeconds, RateUnit.W)!;
        var schedule = new Domain.ChargingSchedule
        {
            Unit = Domain.RateUnit.W,
            Start = composite.Start,
            DurationSeconds = composite.DurationSeconds,
            Periods = [.. composite.Periods.Select(period => new Domain.SchedulePeriod(period.StartSeconds, new Domain.Rate((double?)period.Limit)))],
        };
        var settings = unit.Settings;
        var discharge = needs.Service.IsBidirectional() ? settings.DischargeAmperes * settings.Volts * settings.Phases : 0;
        return PowerOffers.ToOffer(1, schedule, station.Now, settings.MaxWatts, discharge);
    }
}
