using Busbar.Station.CentralSystem;
using Busbar.Station.Evses;
using Busbar.Station.Transactions;

namespace Busbar.Station.Authorization;

/// <summary>What presenting a token led to.</summary>
public enum PresentOutcome
{
    /// <summary>A session was allowed, or one that ran was stopped.</summary>
    Accepted,

    /// <summary>The token may not charge.</summary>
    Refused,

    /// <summary>No EVSE is there for it.</summary>
    NoEvse,
}

/// <summary>Where drivers show tokens: starts and stops sessions.</summary>
internal sealed class TokenDesk(StationCore station, LocalAuthorizer local)
{
    internal async Task<PresentOutcome> PresentAsync(IdToken token, int? evseId, CancellationToken cancellationToken)
    {
        if (FindSession(evseId, s => token.IsSame(s.Token)) is { } own)
            return Stop(own, token, StopReason.Local);                                        // (OCPP 2.0.1 E07.FR.01)
        var info = await AuthorizeAsync(token, cancellationToken);
        if (info.Group is { } group && FindSession(evseId, s => group.IsSame(s.Group)) is { } shared && IsAccepted(info))
            return Stop(shared, token, StopReason.Local);                                     // (OCPP 2.0.1 C09.FR.04)
        if (IsAccepted(info) && IsMasterPass(info))
            return StopAll(token);                                                            // (OCPP 2.0.1 C16.FR.02)
        if (!IsAccepted(info))
        {
            station.Say("refused", $"token {token.Text}: {info.Status}");
            return PresentOutcome.Refused;
        }

        return Start(token, info, evseId, null) is null ? PresentOutcome.NoEvse : PresentOutcome.Accepted;
    }

    /// <summary>Decides by list, cache or CSMS, and learns.</summary>
    internal async Task<TokenInfo> AuthorizeAsync(IdToken token, CancellationToken cancellationToken)
    {
        var (verdict, info) = local.Decide(token, station.IsServed, station.Now);
        if (verdict != LocalVerdict.AskCsms)
            return verdict == LocalVerdict.Accept ? info with { Status = TokenStatus.Accepted } : info;
        var reply = await station.CentralSystem.AuthorizeAsync(token, cancellationToken);
        if (reply.Value is { } answer)
        {
            local.Learn(token, answer, station.Now);
            return answer;
        }

        // The connection broke while asking, or the CSMS did not know how to answer: as if offline.
        (verdict, info) = local.Decide(token, isOnline: false, station.Now);
        return verdict == LocalVerdict.Accept ? info : info with { Status = TokenStatus.Invalid };
    }

    /// <summary>Gives an accepted token an EVSE; null when none will do.</summary>
    internal EvseUnit? Start(IdToken token, TokenInfo info, int? evseId, int? remoteStartId)
    {
        var unit = Choose(token, info, evseId);
        unit?.Apply(
            new EvseEvent.Authorized(new Grant(token, info.Group, remoteStartId)),
            remoteStartId is null ? TriggerReason.Authorized : TriggerReason.RemoteStart);
        return unit;
    }

    internal EvseUnit? Choose(IdToken token, TokenInfo info, int? evseId) =>
        station.Evses
            .Where(u => (evseId is null || u.Id == evseId) && info.IsForEvse(u.Id) && Suits(u, token, info.Group))
            .OrderBy(u => u.State.IsPlugged ? 0 : u.State.Status == EvseStatus.Reserved ? 1 : 2)
            .FirstOrDefault();

    private bool Suits(EvseUnit unit, IdToken token, IdToken? group)
    {
        if (!station.Settles(unit) || unit.State.HasSession || !unit.State.IsOperative)
            return false;
        return unit.State.Status switch
        {
            EvseStatus.Available or EvseStatus.Preparing or EvseStatus.Finishing => station.Reservations.LeavesRoom(unit, token, group),
            EvseStatus.Reserved => station.Reservations.Admits(unit.State.ReservationId!.Value, token, group), // (OCPP 2.0.1 H03.FR.05)
            _ => false,
        };
    }

    private EvseUnit? FindSession(int? evseId, Func<Transaction, bool> isMine) => station.Evses.FirstOrDefault(u =>
        (evseId is null || u.Id == evseId) && u.State.HasSession &&
        isMine(u.Transaction ?? new Transaction("", u.Id, station.Now, 0) { Token = u.State.Grant!.Token, Group = u.State.Grant.Group }));

    private static PresentOutcome Stop(EvseUnit unit, IdToken by, StopReason reason)
    {
        unit.StoppedBy = by;
        unit.Apply(new EvseEvent.StopRequested(reason), TriggerReason.StopAuthorized);
        unit.StoppedBy = null;
        return PresentOutcome.Accepted;
    }

    private PresentOutcome StopAll(IdToken by)
    {
        foreach (var unit in station.Evses.Where(u => u.State.HasSession))
            Stop(unit, by, StopReason.MasterPass);
        return PresentOutcome.Accepted;
    }

    private bool IsMasterPass(TokenInfo info) =>
        station.Variables.Text("AuthCtrlr", "MasterPassGroupId") is { Length: > 0 } master &&
        string.Equals(info.Group?.Text, master, StringComparison.OrdinalIgnoreCase);

    private bool IsAccepted(TokenInfo info) => info.IsAcceptedAt(station.Now);
}
