using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;
using Busbar.Station.DeviceModel;
using Busbar.Station.Metering;
using Busbar.Station.Security;
using Busbar.Station.SmartCharging;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

/// <summary>The station's words and those of OCPP 2.1, both ways.</summary>
internal static class Translation
{
    // The schema's lengths.
    private const int LongestReason = 20;
    private const int LongestInfo = 512;

    internal static Msg.StatusInfo? Info(string? reasonCode, string? text = null) => reasonCode is null
        ? null
        : new Msg.StatusInfo { ReasonCode = Cut(reasonCode, LongestReason)!, AdditionalInfo = Cut(text, LongestInfo) };

    internal static string? Cut(string? text, int length) => text is null || text.Length <= length ? text : text[..length];

    internal static IdToken FromWire(Msg.IdToken token) => new(token.Value, token.Type)
    {
        AdditionalInfo = token.AdditionalInfo?.Select(a => KeyValuePair.Create(a.AdditionalIdToken, a.Type)).ToArray() ?? [],
    };

    internal static Msg.IdToken ToWire(IdToken token) => new()
    {
        Value = token.Text,
        Type = token.Kind,
        AdditionalInfo = token.AdditionalInfo.Count == 0
            ? null
            : token.AdditionalInfo.Select(a => new Msg.AdditionalInfo { AdditionalIdToken = a.Key, Type = a.Value }).ToArray(),
    };

    internal static TokenInfo FromWire(Msg.IdTokenInfo info) => new(Spelling.To<TokenStatus>(info.Status))
    {
        ExpiresAt = info.CacheExpiryDateTime,
        Group = info.GroupIdToken is { } group ? FromWire(group) : null,
        PersonalMessage = info.PersonalMessage?.Content,
        Evses = info.EvseId ?? [],
    };

    internal static Msg.MeterValue ToWire(MeterSample sample) => new()
    {
        Timestamp = sample.At,
        SampledValue = sample.Values.Select(v => new Msg.SampledValue
        {
            Value = v.Value,
            Measurand = Spelling.Parse<Msg.Measurand>(v.Measurand),
            Context = Spelling.Parse<Msg.ReadingContext>(sample.Context),
            Phase = Spelling.Parse<Msg.Phase>(v.Phase),
            Location = Spelling.Parse<Msg.Location>(v.Location),
            UnitOfMeasure = v.Unit is null ? null : new Msg.UnitOfMeasure { Unit = v.Unit },
        }).ToArray(),
    };

    internal static VariableName Name(Msg.Component component, Msg.Variable? variable) => new(
        component.Name, variable?.Name ?? "", variable?.Instance, component.Evse?.Id, component.Evse?.ConnectorId, component.Instance);

    internal static Msg.Component Component(VariableName name) => new()
    {
        Name = name.Component,
        Instance = name.ComponentInstance,
        Evse = name.EvseId is { } evse ? new Msg.Evse { Id = evse, ConnectorId = name.ConnectorId } : null,
    };

    internal static Msg.Variable Variable(VariableName name) => new() { Name = name.Variable, Instance = name.Instance };

    internal static ChargingProfile FromWire(Msg.ChargingProfile profile) => new(
        profile.Id, profile.StackLevel, Spelling.To<ProfilePurpose>(profile.ChargingProfilePurpose),
        Spelling.To<ProfileKind>(profile.ChargingProfileKind), profile.ChargingSchedule.Select(FromWire).ToArray())
    {
        Recurrency = profile.RecurrencyKind is { } kind ? Spelling.To<Recurrency>(kind) : null,
        ValidFrom = profile.ValidFrom,
        ValidTo = profile.ValidTo,
        TransactionId = profile.TransactionId,
        MaxOfflineSeconds = profile.MaxOfflineDuration,
        IsInvalidAfterOffline = profile.InvalidAfterOfflineDuration ?? false,
    };

    internal static Msg.ChargingProfile ToWire(ChargingProfile profile) => new()
    {
        Id = profile.Id,
        StackLevel = profile.StackLevel,
        ChargingProfilePurpose = Spelling.To<Msg.ChargingProfilePurpose>(profile.Purpose),
        ChargingProfileKind = Spelling.To<Msg.ChargingProfileKind>(profile.Kind),
        ChargingSchedule = profile.Schedules.Select(ToWire).ToArray(),
        RecurrencyKind = profile.Recurrency is { } kind ? Spelling.To<Msg.RecurrencyKind>(kind) : null,
        ValidFrom = profile.ValidFrom,
        ValidTo = profile.ValidTo,
        TransactionId = profile.TransactionId,
        MaxOfflineDuration = profile.MaxOfflineSeconds,
        InvalidAfterOfflineDuration = profile.IsInvalidAfterOffline ? true : null,
    };

    internal static Msg.ChargingSchedulePeriod ToWire(SchedulePeriod period) => new()
    {
        StartPeriod = period.StartSeconds,
        Limit = period.Limit,
        NumberPhases = period.NumberPhases,
        PhaseToUse = period.PhaseToUse,
        Setpoint = period.Setpoint,
        OperationMode = period.Setpoint is null ? null : Msg.OperationMode.CentralSetpoint,
    };

    internal static CertificateHash FromWire(Msg.CertificateHashData hash) =>
        new(hash.HashAlgorithm.ToString(), hash.IssuerNameHash, hash.IssuerKeyHash, hash.SerialNumber);

    internal static Msg.CertificateHashData ToWire(CertificateHash hash) => new()
    {
        HashAlgorithm = Spelling.Parse<Msg.HashAlgorithm>(hash.Algorithm) ?? Msg.HashAlgorithm.SHA256,
        IssuerNameHash = hash.IssuerNameHash,
        IssuerKeyHash = hash.IssuerKeyHash,
        SerialNumber = hash.SerialNumber,
    };

    private static ChargingSchedule FromWire(Msg.ChargingSchedule schedule) => new(
        schedule.Id, Spelling.To<RateUnit>(schedule.ChargingRateUnit),
        schedule.ChargingSchedulePeriod.Select(p => new SchedulePeriod(p.StartPeriod, p.Limit)
        {
            NumberPhases = p.NumberPhases,
            PhaseToUse = p.PhaseToUse,
            Setpoint = p.Setpoint,
        }).ToArray())
    {
        DurationSeconds = schedule.Duration,
        Start = schedule.StartSchedule,
        MinChargingRate = schedule.MinChargingRate,
    };

    private static Msg.ChargingSchedule ToWire(ChargingSchedule schedule) => new()
    {
        Id = schedule.Id,
        ChargingRateUnit = Spelling.To<Msg.ChargingRateUnit>(schedule.Unit),
        ChargingSchedulePeriod = schedule.Periods.Select(ToWire).ToArray(),
        Duration = schedule.DurationSeconds,
        StartSchedule = schedule.Start,
        MinChargingRate = schedule.MinChargingRate,
    };
}
