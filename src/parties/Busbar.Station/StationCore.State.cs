using System.Text.Json;
using Busbar.Station.Authorization;
using Busbar.Station.DeviceModel;
using Busbar.Station.Evses;
using Busbar.Station.Metering;
using Busbar.Station.Persistence;
using Busbar.Station.SmartCharging;
using Busbar.Station.Transactions;

namespace Busbar.Station;

/// <summary>What is kept of a transaction that runs, so that a power cut does not lose it.</summary>
internal sealed record OpenTransaction(
    string Id, int EvseId, int ConnectorId, DateTimeOffset StartedAt, double StartRegister, int NextSequence, IdToken? Token, IdToken? Group);

/// <summary>An EVSE's registers.</summary>
internal sealed record MeterRegisters(double ImportWattHours, double ExportWattHours);

// What lasts, and what a running transaction does to the rest of the station.
internal sealed partial class StationCore
{
    private const string MeterPrefix = "meter/";
    private const string TransactionPrefix = "transaction/";
    private const string VariablePrefix = "variable/";
    private const string ListPrefix = "list/";
    private const string ListVersion = "list-version";

    private (TransactionConditions Start, TransactionConditions Stop) points;

    /// <summary>When transactions start and stop.</summary>
    internal (TransactionConditions Start, TransactionConditions Stop) TransactionPoints => points;

    /// <summary>How often a reading is kept for the last message; 1.6 has one interval for all.</summary>
    internal TimeSpan EndedSampleInterval => IsOcpp16
        ? Variables.Seconds("SampledDataCtrlr", "TxUpdatedInterval")
        : Variables.Seconds("SampledDataCtrlr", "TxEndedInterval");

    /// <summary>The profiles in force; without a connection those whose time offline is over are left out (OCPP 2.1 K01.FR.110).</summary>
    internal IReadOnlyList<InstalledProfile> ActiveProfiles
    {
        get
        {
            if (!IsOcpp16 && !Variables.Flag("SmartChargingCtrlr", "Enabled"))
                return [];
            if (IsOnline || offlineSince is not { } since || !Profiles.Installed.Any(p => p.Profile.MaxOfflineSeconds is not null))
                return Profiles.Installed;
            return [.. Profiles.Installed.Where(p => !(Now - since >= TimeSpan.FromSeconds(p.Profile.MaxOfflineSeconds ?? int.MaxValue)))];
        }
    }

    internal bool IsOperative => Availability.IsStationOperative;

    /// <summary>Whether an EVSE may begin a session: a pending update or reset keeps new ones away (OCPP 2.0.1 L01.FR.07).</summary>
    internal bool Settles(EvseUnit unit) => !Resets.IsPending && !Firmware.BlocksNewSessions && unit.IsConnectorOperative(unit.ConnectorId);

    /// <summary>Puts a profile in place and obeys it.</summary>
    internal ProfileRefusal? Install(int evseId, ChargingProfile profile)
    {
        var situation = new ProfileSituation(Settings, id => Find(id)?.Transaction?.Id, Profiles.Installed);
        if (ProfileRules.Judge(evseId, profile, situation) is { } refusal)
            return refusal;
        Profiles.Install(new InstalledProfile(evseId, profile, Now), replacesSameLevel: IsOcpp16);
        Power.Rebalance();
        return null;
    }

    /// <summary>Changes the one period of a dynamic profile (OCPP 2.1 K28); false when there is no such profile.</summary>
    internal bool UpdateDynamic(int profileId, decimal? limit, decimal? setpoint)
    {
        var found = Profiles.Installed.FirstOrDefault(p => p.Profile.Id == profileId && p.Profile.Kind == ProfileKind.Dynamic);
        if (found is null || setpoint < 0)
            return false;
        var schedule = found.Profile.Schedules[0];
        var period = schedule.Periods[0] with { Limit = limit ?? schedule.Periods[0].Limit, Setpoint = setpoint ?? schedule.Periods[0].Setpoint };
        Profiles.Install(
            found with { Profile = found.Profile with { Schedules = [schedule with { Periods = [period] }] }, ReceivedAt = Now },
            replacesSameLevel: false);
        Power.Rebalance();
        return true;
    }

    internal int ClearProfiles(ProfileFilter filter)
    {
        var cleared = Profiles.Clear(filter);
        if (cleared > 0)
            Power.Rebalance();                                                                // (OCPP 2.0.1 K10.FR.05)
        return cleared;
    }

    /// <summary>One message of a running transaction: on disk, then on its way.</summary>
    internal void Record(EvseUnit unit, Transaction transaction, TransactionRecord record)
    {
        Outbound.Deliver(record);
        Say("transaction", $"EVSE {unit.Id} {record.Phase} {record.Trigger} {record.State} {record.RegisterWattHours / 1000:0.000} kWh");
        if (record.Phase == TransactionPhase.Ended)
            environment.Store.Delete(TransactionPrefix + unit.Id);
        else
            Keep(unit);
    }

    internal void TransactionEnded(EvseUnit unit, Transaction transaction)
    {
        Profiles.ClearTransaction(unit.Id);
        PriorityCharging.Forget(transaction.Id);
        Tariffs.Forget(transaction.Id);
        Keep(unit);
        Say("energy", $"EVSE {unit.Id} {(unit.Meter.ImportWattHours - transaction.StartRegister) / 1000:0.000} kWh, {transaction.StopReason}");
        Agenda.At(Now, AfterTransaction);
    }

    internal void KeepList()
    {
        foreach (var (key, _) in environment.Store.Load().Where(k => k.Key.StartsWith(ListPrefix, StringComparison.Ordinal)))
            environment.Store.Delete(key);
        foreach (var entry in List.Entries)
            environment.Store.Put(ListPrefix + entry.Token.Text, JsonSerializer.SerializeToUtf8Bytes(entry, StationJson.Default.ListEntry));
        environment.Store.Put(ListVersion, JsonSerializer.SerializeToUtf8Bytes(List.Version, StationJson.Default.Int32));
    }

    internal void KeepAvailability() =>
        environment.Store.Put("availability", JsonSerializer.SerializeToUtf8Bytes(Availability.Closed, StationJson.Default.ListClosedPlace));

    private void AfterTransaction()
    {
        Resets.Idle();
        Firmware.Idle();
    }

    private void Keep(EvseUnit unit)
    {
        unit.Settle();
        environment.Store.Put(MeterPrefix + unit.Id, JsonSerializer.SerializeToUtf8Bytes(
            new MeterRegisters(unit.Meter.ImportWattHours, unit.Meter.ExportWattHours), StationJson.Default.MeterRegisters));
        if (unit.Transaction is not { } t)
            return;
        environment.Store.Put(TransactionPrefix + unit.Id, JsonSerializer.SerializeToUtf8Bytes(
            new OpenTransaction(t.Id, t.EvseId, unit.ConnectorId, t.StartedAt, t.StartRegister, t.NextSequence, t.Token, t.Group),
            StationJson.Default.OpenTransaction));
    }

    private static Meter RestoreMeter(IReadOnlyList<KeyValuePair<string, byte[]>> kept, int evseId)
    {
        var value = kept.FirstOrDefault(k => k.Key == MeterPrefix + evseId).Value;
        var registers = value is null ? null : JsonSerializer.Deserialize(value, StationJson.Default.MeterRegisters);
        return new Meter(registers?.ImportWattHours ?? 0, registers?.ExportWattHours ?? 0);
    }

    private void Restore(IReadOnlyList<KeyValuePair<string, byte[]>> kept)
    {
        Variables.Live = LiveValue;
        foreach (var (key, value) in kept.Where(k => k.Key.StartsWith(VariablePrefix, StringComparison.Ordinal)))
        {
            if (JsonSerializer.Deserialize(value, StationJson.Default.KeptVariable) is { } variable)
                Variables.Put(variable.Name, variable.Value);
        }

        Variables.Changed += OnVariableChanged;
        RefreshPoints();
        Measurands.Refresh();
        RestoreList(kept);
        var closed = kept.FirstOrDefault(k => k.Key == "availability").Value;
        if (closed is not null)
            Availability.Restore(JsonSerializer.Deserialize(closed, StationJson.Default.ListClosedPlace) ?? []);
        Reservations.Restore(kept);
        foreach (var (_, value) in kept.Where(k => k.Key.StartsWith(TransactionPrefix, StringComparison.Ordinal)))
        {
            if (JsonSerializer.Deserialize(value, StationJson.Default.OpenTransaction) is { } open && Find(open.EvseId) is { } unit)
                unit.EndInterrupted(Revive(open), StopReason.PowerLoss);
        }
    }

    private static Transaction Revive(OpenTransaction open) => new(open.Id, open.EvseId, open.StartedAt, open.StartRegister)
    {
        NextSequence = open.NextSequence,
        Token = open.Token,
        Group = open.Group,
        IsTokenShown = true,
        IsEvseShown = true,
    };

    private void RestoreList(IReadOnlyList<KeyValuePair<string, byte[]>> kept)
    {
        var entries = new List<ListEntry>();
        foreach (var (_, value) in kept.Where(k => k.Key.StartsWith(ListPrefix, StringComparison.Ordinal)))
        {
            if (JsonSerializer.Deserialize(value, StationJson.Default.ListEntry) is { } entry)
                entries.Add(entry);
        }

        var version = kept.FirstOrDefault(k => k.Key == ListVersion).Value;
        if (version is not null)
            List.ReplaceWith(JsonSerializer.Deserialize(version, StationJson.Default.Int32), entries);
    }

    private void OnVariableChanged(VariableName name, string value)
    {
        environment.Store.Put(
            VariablePrefix + name, JsonSerializer.SerializeToUtf8Bytes(new KeptVariable(name, value), StationJson.Default.KeptVariable));
        switch (name.Component.ToLowerInvariant())
        {
            case "txctrlr":
                RefreshPoints();
                break;
            case "sampleddatactrlr" or "aligneddatactrlr":
                Measurands.Refresh();
                Aligned.Schedule();
                foreach (var unit in Evses.Where(u => u.Transaction is not null))
                    unit.StartSampling();
                break;
            case "ocppcommctrlr" when name.Variable.Equals("HeartbeatInterval", StringComparison.OrdinalIgnoreCase):
                Registration.ScheduleHeartbeat();
                break;
            case "authcachectrlr" when name.Variable.Equals("Enabled", StringComparison.OrdinalIgnoreCase) && !Variables.Flag("AuthCacheCtrlr", "Enabled"):
                Cache.Clear();
                break;
        }

        Monitors.Look(name);
    }

    private void RefreshPoints() => points = IsOcpp16
        ? (Transactions.TransactionPoints.Start16, Transactions.TransactionPoints.Stop16)
        : (Transactions.TransactionPoints.Parse(Variables.Members("TxCtrlr", "TxStartPoint")),
           Transactions.TransactionPoints.Parse(Variables.Members("TxCtrlr", "TxStopPoint")));
}

/// <summary>A variable's value as it is kept.</summary>
internal sealed record KeptVariable(VariableName Name, string Value);
