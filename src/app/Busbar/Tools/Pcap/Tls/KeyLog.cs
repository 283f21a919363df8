namespace Busbar.Tools.Pcap.Tls;

/// <summary>Secrets of TLS connections as programs log them (NSS format): a label, the client's random, the secret, one a line.</summary>
internal sealed class KeyLog
{
    private const int MaxSecrets = 100_000;

    private readonly Dictionary<(string Label, string ClientRandom), byte[]> _secrets = [];

    /// <summary>How many secrets there are.</summary>
    public int Count => _secrets.Count;

    /// <summary>Takes the lines of a log; others than secrets are skipped.</summary>
    public void Add(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            string[] parts = line.Trim().Split(' ');
            if (parts is not [var label, { Length: 64 } random, { Length: > 0 and <= 256 } digits] || label.StartsWith('#') || _secrets.Count >= MaxSecrets)
                continue;
            byte[] secret = new byte[digits.Length / 2];
            if (Convert.FromHexString(digits, secret, out _, out _) == System.Buffers.OperationStatus.Done)
                _secrets[(label, random.ToUpperInvariant())] = secret;
        }
    }

    /// <summary>A secret; null where the log does not have it.</summary>
    public byte[]? Find(string label, ReadOnlySpan<byte> clientRandom) => _secrets.GetValueOrDefault((label, Convert.ToHexString(clientRandom)));
}
