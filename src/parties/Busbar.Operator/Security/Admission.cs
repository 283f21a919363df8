using System.Net;
using System.Security.Cryptography;
using System.Text;
using Busbar.Charging.Stations;
using Busbar.Ocpp;
using Busbar.Ocpp.Handshake;
using Busbar.Operator.Stations;

namespace Busbar.Operator.Security;

/// <summary>
/// Decides who may connect. An unknown identity and a wrong password get the same answer after the same time, so that
/// nobody learns which stations exist.
/// </summary>
internal sealed class Admission
{
    private readonly OperatorCore _core;
    private readonly UpgradePolicy _policy;
    private readonly FailureLimiter _limiter;

    // Remembers which secret was verified without remembering the secret, so that a storm of reconnections costs no stretching.
    private readonly byte[] _cacheKey = RandomNumberGenerator.GetBytes(32);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, byte[]> _verified = new(StringComparer.Ordinal);

    // Longer than stretching a password takes, which is what a refusal of a known identity may cost.
    private static readonly TimeSpan RefusalTime = TimeSpan.FromMilliseconds(500);

    public Admission(OperatorCore core)
    {
        _core = core;
        _limiter = new FailureLimiter(core.Time);
        _policy = new UpgradePolicy { LeastProfile = core.Options.IsInsecure ? SecurityProfile.None : SecurityProfile.TlsBasic };
    }

    /// <summary>Judges an opening request. A refusal takes the same time whatever the reason, so that its time tells nothing.</summary>
    public async ValueTask<UpgradeVerdict> JudgeAsync(UpgradeRequest request, string address, string? certificateName = null)
    {
        var start = _core.Time.GetTimestamp();
        var verdict = await LookAsync(request, address, certificateName);
        if (verdict.Status == (int)HttpStatusCode.Unauthorized && RefusalTime - _core.Time.GetElapsedTime(start) is { Ticks: > 0 } left)
            await Task.Delay(left, _core.Time);
        return verdict;
    }

    private async ValueTask<UpgradeVerdict> LookAsync(UpgradeRequest request, string address, string? certificateName)
    {
        var verdict = Upgrade.Judge(request, _policy);
        if (_limiter.IsBlocked(verdict.StationId, address))
            return Refuse(verdict, HttpStatusCode.TooManyRequests, "Too many failures.");
        if (verdict.Action is UpgradeAction.Refuse)
        {
            if (verdict.Status == (int)HttpStatusCode.Unauthorized)
                _limiter.Failed(verdict.StationId, address);
            return verdict;
        }

        var isAdmitted = verdict.Profile is SecurityProfile.TlsClientCertificate
            ? IsNamed(verdict, certificateName)
            : await IsAdmittedAsync(verdict, _limiter.IsSuspicious(address));
        if (isAdmitted)
        {
            _limiter.Succeeded(verdict.StationId, address);
            return verdict;
        }

        _limiter.Failed(verdict.StationId, address);
        await NoteFailureAsync(verdict, address);
        return Refuse(verdict, HttpStatusCode.Unauthorized, "The identity is not proven.");
    }

    /// <summary>Forgets that a secret was verified, because it was changed.</summary>
    public void Forget(StationId station) => _verified.TryRemove(station.Value, out _);

    private async ValueTask<bool> IsAdmittedAsync(UpgradeVerdict verdict, bool isSuspicious)
    {
        var station = _core.Stations.Find(new StationId(verdict.StationId));
        if (station?.Record.Credential is null && station?.Record.NextCredential is null)
        {
            // A station without a password may set its first one while onboarding is open, as an unknown one may.
            if (_core.Options.IsOnboardingOpen)
                return await OnboardAsync(verdict);
            return station is not null && _core.Options.IsInsecure;
        }

        if (verdict.Credentials is not { } given)
            return false;
        if (station.Record.NextCredential is { } next && IsRight(verdict, given, next, isSuspicious))
        {
            // The station uses the password that it was given last: the one before it is over.
            await _core.Stations.ChangeAsync(station, record => record with { Credential = next, NextCredential = null });
            return true;
        }

        return station.Record.Credential is { } stored && IsRight(verdict, given, stored, isSuspicious);
    }

    // A certificate speaks for the station that it names: by its identity, or by its serial number (OCPP 2.0.1 A00.FR.405).
    private bool IsNamed(UpgradeVerdict verdict, string? certificateName) =>
        _core.Stations.Find(new StationId(verdict.StationId)) is { } station
        && certificateName is not null
        && (certificateName == station.Id.Value || certificateName == station.Record.Identity?.SerialNumber);

    // While onboarding is open, the first password of a station becomes its own.
    private async ValueTask<bool> OnboardAsync(UpgradeVerdict verdict)
    {
        if (verdict.Credentials is null)
            return _core.Options.IsInsecure;
        var record = new StationRecord
        {
            Id = new StationId(verdict.StationId),
            Name = verdict.StationId,
            Credential = Credential.HashChosen(verdict.Credentials.Password.Span),
            CreatedAt = _core.Time.GetUtcNow(),
        };
        var (station, isNew) = await _core.Stations.AddAsync(record);
        if (!isNew)
            await _core.Stations.ChangeAsync(station, kept => kept with { Credential = record.Credential });
        await _core.Audit.RecordAsync("onboarding", "station.add", verdict.StationId);
        return true;
    }

    private bool IsRight(UpgradeVerdict verdict, BasicCredentials given, string stored, bool isSuspicious)
    {
        var mark = Mark(verdict.StationId, given.Password.Span, stored);
        if (_verified.TryGetValue(verdict.StationId, out var known) && CryptographicOperations.FixedTimeEquals(mark, known))
            return true;
        if (isSuspicious && Credential.IsCostly(stored))
            return false;
        var isRight = false;
        foreach (var form in given.Forms(verdict.Version))
            isRight |= Credential.Verify(stored, form);
        if (isRight)
            _verified[verdict.StationId] = mark;
        return isRight;
    }

    private byte[] Mark(string station, ReadOnlySpan<byte> secret, string stored) =>
        HMACSHA256.HashData(_cacheKey, (byte[])[.. Encoding.UTF8.GetBytes($"{station}\n{stored}\n"), .. secret]);

    private async ValueTask NoteFailureAsync(UpgradeVerdict verdict, string address)
    {
        Telemetry.Refused("credential");
        if (_core.Stations.Find(new StationId(verdict.StationId)) is { } station)
        {
            await _core.SecurityLog.RecordAsync(station.Id, new SecurityEvent(
                "FailedToAuthenticate", _core.Time.GetUtcNow(), $"A connection from {address} did not prove the identity."));
        }
    }

    private static UpgradeVerdict Refuse(UpgradeVerdict verdict, HttpStatusCode status, string reason) =>
        verdict with { Action = UpgradeAction.Refuse, Status = (int)status, Reason = reason };
}
