using Busbar.Ocpp;
using Busbar.Station.Authorization;
using Busbar.Station.Evses;
using Busbar.Station.SmartCharging;
using Busbar.Station.Transactions;

namespace Busbar.Station.RemoteControl;

/// <summary>A remote start as every version has it.</summary>
internal sealed record RemoteStart(IdToken Token, IdToken? Group, int? EvseId, int? RemoteStartId, ChargingProfile? Profile);

/// <summary>The answer to a remote start.</summary>
internal sealed record RemoteStartAnswer(bool IsAccepted, string? TransactionId = null, string? Reason = null);

/// <summary>How an attempt to unlock went, in the words of OCPP 2.x.</summary>
internal enum UnlockAnswer
{
    Unlocked,
    UnlockFailed,
    OngoingAuthorizedTransaction,
    UnknownConnector,
}

/// <summary>Sessions started and ended by the CSMS (OCPP 2.0.1 F).</summary>
internal sealed class RemoteControl(StationCore station)
{
    internal RemoteStartAnswer Start(RemoteStart start)
    {
        var info = TokenInfo.Accepted with { Group = start.Group };
        if (start.EvseId is { } wanted && station.Find(wanted) is null)
            return new(false, Reason: "UnknownEvse");
        if (station.Tokens.Choose(start.Token, info, start.EvseId) is not { } unit)
            return new(false, Reason: "NoFreeEvse");                                          // (OCPP 2.0.1 F01.FR.23, F01.FR.24)
        if (start.Profile is { } profile && JudgeProfile(profile, unit) is { } refusal)
            return new(false, Reason: refusal);                                               // (OCPP 2.0.1 F01.FR.26)
        var running = unit.Transaction?.Id;                                                   // (OCPP 2.0.1 F01.FR.13)
        if (station.Variables.Flag("AuthCtrlr", "AuthorizeRemoteStart"))
            station.Chores.Start(token => AuthorizeAndStartAsync(start, unit.Id, token));     // (OCPP 2.0.1 F01.FR.01)
        else
            station.Agenda.At(station.Now, () => Begin(start, info, unit.Id));                // after the answer (OCPP 2.0.1 F01.FR.02)
        return new(true, running);
    }

    /// <summary>Stops a transaction; false when there is none of that name (OCPP 2.0.1 F03.FR.08).</summary>
    internal bool Stop(string transactionId)
    {
        if (station.FindTransaction(transactionId) is not { } unit)
            return false;
        station.Agenda.At(station.Now, () => unit.Apply(new EvseEvent.StopRequested(StopReason.Remote), TriggerReason.RemoteStop));
        return true;
    }

    internal UnlockAnswer Unlock(int evseId, int connectorId)
    {
        if (station.Find(evseId) is not { } unit || connectorId < 1 || connectorId > unit.Settings.Connectors)
            return UnlockAnswer.UnknownConnector;                                             // (OCPP 2.0.1 F05.FR.03)
        if (unit.State.HasSession && unit.ConnectorId == connectorId)
        {
            if (station.Settings.Version != OcppVersion.V16)
                return UnlockAnswer.OngoingAuthorizedTransaction;                             // (OCPP 2.0.1 F05.FR.02)
            unit.Apply(new EvseEvent.StopRequested(StopReason.UnlockCommand), TriggerReason.UnlockCommand); // (OCPP 1.6 5.18)
        }

        unit.ForceUnlock();
        return unit.IsLockStuck ? UnlockAnswer.UnlockFailed : UnlockAnswer.Unlocked;
    }

    private string? JudgeProfile(ChargingProfile profile, EvseUnit unit)
    {
        if (profile.Purpose != ProfilePurpose.TxProfile)
            return "InvalidProfile";                                                          // (OCPP 2.0.1 F01.FR.09)
        if (profile.TransactionId is not null)
            return "InvalidProfile";                                                          // (OCPP 2.0.1 F01.FR.11)
        var promised = new ProfileSituation(station.Settings, _ => "", station.Profiles.Installed);
        return ProfileRules.Judge(unit.Id, profile with { TransactionId = "" }, promised)?.ReasonCode;
    }

    private async Task AuthorizeAndStartAsync(RemoteStart start, int evseId, CancellationToken cancellationToken)
    {
        var info = await station.Tokens.AuthorizeAsync(start.Token, cancellationToken);
        if (info.IsAcceptedAt(station.Now))
            Begin(start, info with { Group = info.Group ?? start.Group }, evseId);
        else
            station.Say("refused", $"remote start of {start.Token.Text}: {info.Status}");
    }

    private void Begin(RemoteStart start, TokenInfo info, int evseId)
    {
        // The profile waits at the EVSE: it belongs to the transaction, which may begin only when the cable comes.
        if (station.Find(evseId) is { } unit)
            unit.PromisedProfile = start.Profile;                                             // (OCPP 2.0.1 F01.FR.10)
        station.Tokens.Start(start.Token, info, evseId, start.RemoteStartId ?? 0);
    }
}
