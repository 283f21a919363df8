using System.Security.Cryptography;
using System.Text;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Security;

/// <summary>Who may use the API. There is no default password: the first start makes one and gives it out once.</summary>
internal sealed class Administrators(IStore store, TimeProvider time)
{
    public const string UserName = "admin";

    private const string Nobody = "?";

    // Sign-ins end after a working day and are forgotten when the operator restarts.
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private const int MostSessions = 1_000;
    private const int TokenBytes = 32;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string User, DateTimeOffset Until)> _sessions = new(StringComparer.Ordinal);
    private readonly byte[] _cacheKey = RandomNumberGenerator.GetBytes(32);
    private readonly FailureLimiter _limiter = new(time);
    private string _hash = "";
    private byte[]? _verified;

    /// <summary>Loads the password's hash, or makes a password.</summary>
    /// <param name="wanted">A password that replaces the kept one; null keeps it.</param>
    /// <returns>The new password when one was made; null otherwise.</returns>
    public async Task<string?> OpenAsync(string? wanted)
    {
        var kept = await store.ReadAsync(connection => Query.First(
            connection, "SELECT value FROM setting WHERE name = 'admin.password'", row => row.GetString(0)));
        if (wanted is null && kept is not null)
        {
            _hash = kept;
            return null;
        }

        var password = wanted ?? Credential.NewSecret()[..20];
        _hash = Credential.HashChosen(Encoding.UTF8.GetBytes(password));
        await store.WriteAsync(unit => Query.Execute(
            unit.Connection, "INSERT OR REPLACE INTO setting (name, value) VALUES ('admin.password', $value)", ("value", _hash)));
        return wanted is null ? password : null;
    }

    public bool IsBlocked(string user, string address) => _limiter.IsBlocked(user == UserName ? user : Nobody, address);

    public bool IsRight(string user, string password, string address)
    {
        // One name exists; all others are one to the limiter, so that a flood of names buys no attempts and no work.
        user = user == UserName ? user : Nobody;
        if (_limiter.IsBlocked(user, address))
            return false;
        var secret = Encoding.UTF8.GetBytes(password);
        var mark = HMACSHA256.HashData(_cacheKey, secret);
        var isRight = _verified is { } known && CryptographicOperations.FixedTimeEquals(mark, known);
        if (!isRight && Credential.Verify(_hash, secret))
        {
            _verified = mark;
            isRight = true;
        }

        isRight &= user == UserName;
        if (isRight)
            _limiter.Succeeded(user, address);
        else
            _limiter.Failed(user, address);
        return isRight;
    }

    /// <summary>Opens a sign-in and gives the text of its cookie.</summary>
    public string SignIn(string user)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        var now = time.GetUtcNow();
        lock (_gate)
        {
            foreach (var old in _sessions.Where(s => s.Value.Until <= now).Select(s => s.Key).ToArray())
                _sessions.Remove(old);
            if (_sessions.Count >= MostSessions)
                _sessions.Remove(_sessions.MinBy(s => s.Value.Until).Key);
            _sessions[Hash(token)] = (user, now + Lifetime);
        }

        return token;
    }

    public string? Find(string token)
    {
        lock (_gate)
            return _sessions.TryGetValue(Hash(token), out var session) && session.Until > time.GetUtcNow() ? session.User : null;
    }

    public void SignOut(string token)
    {
        lock (_gate)
            _sessions.Remove(Hash(token));
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
