using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Busbar.Storage;
using Busbar.Utility.Privacy;
using Busbar.Utility.Storage;

namespace Busbar.Utility.Authorization;

/// <summary>The accounts that may ask for tokens. Secrets are made here, shown once and kept as hashes.</summary>
internal sealed class Clients(IStore store, TimeProvider time)
{
    /// <summary>The account of the utility itself, made at the first start.</summary>
    public const string BusinessLogic = "business-logic";

    private const int SecretBytes = 24;
    private readonly ConcurrentDictionary<string, ClientRow> _known = new(StringComparer.Ordinal);

    public IEnumerable<ClientRow> All => _known.Values.OrderBy(static client => client.CreatedAt);

    /// <summary>Loads the accounts.</summary>
    /// <returns>The secret of the utility's own account where it was made now.</returns>
    public async Task<string?> OpenAsync()
    {
        foreach (var row in await store.ReadAsync(static connection => Query.All(connection, "SELECT client_id, role, name, hash, created_at FROM client", ClientRow.Read)))
        {
            _known[row.ClientId] = row;
        }

        return _known.ContainsKey(BusinessLogic) ? null : await AddAsync(BusinessLogic, Role.BusinessLogic, "Utility");
    }

    /// <summary>Adds an account, or gives one a new secret.</summary>
    /// <returns>The secret.</returns>
    public async Task<string> AddAsync(string clientId, Role role, string name, string? wanted = null)
    {
        var secret = wanted ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        var row = new ClientRow(clientId, role, name, $"{salt}${Hash(salt, secret)}", time.GetUtcNow());
        await store.PutAsync(Tables.Client, row);
        _known[clientId] = row;
        return secret;
    }

    /// <summary>Finds an account whose secret is right; compares in constant time.</summary>
    public ClientRow? Verify(string clientId, string secret)
    {
        if (!_known.TryGetValue(clientId, out var row))
        {
            return null;
        }

        var parts = row.Hash.Split('$');
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(parts[0], secret)), Encoding.ASCII.GetBytes(parts[1])) ? row : null;
    }

    // One round is enough for secrets that are long and random.
    private static string Hash(string salt, string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(salt + secret)));
}
