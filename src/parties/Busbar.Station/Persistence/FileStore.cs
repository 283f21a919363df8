using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Busbar.Station.Persistence;

/// <summary>A store in one append-only file of checked lines, each synced; a torn last line is as if it was never written.</summary>
public sealed class FileStore : IStationStore
{
    // Rewriting is worth its two syncs only when the file is mostly history.
    private const int LeastDeadLines = 256;

    private readonly string path;
    private readonly SortedDictionary<string, byte[]> values = new(StringComparer.Ordinal);
    private FileStream file;
    private int deadLines;

    /// <summary>Opens or creates the file; whatever is not whole at its end is cut off.</summary>
    public FileStore(string path)
    {
        this.path = path;
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        Replay();
    }

    /// <inheritdoc/>
    public IReadOnlyList<KeyValuePair<string, byte[]>> Load() => [.. values];

    /// <inheritdoc/>
    public void Put(string key, ReadOnlySpan<byte> value)
    {
        if (values.ContainsKey(key))
            deadLines++;
        values[key] = value.ToArray();
        Append(Line(key, values[key]));
    }

    /// <inheritdoc/>
    public void Delete(string key)
    {
        if (!values.Remove(key))
            return;
        deadLines += 2;
        Append(Line(key, null));
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private void Replay()
    {
        var content = new byte[file.Length];
        file.ReadExactly(content);
        var good = 0;
        while (content.AsSpan(good).IndexOf((byte)'\n') is var length and >= 0)
        {
            if (!TryApply(content.AsSpan(good, length)))
                break;
            good += length + 1;
        }

        file.SetLength(good);
        file.Position = good;
    }

    private bool TryApply(ReadOnlySpan<byte> line)
    {
        var parts = Encoding.UTF8.GetString(line).Split('\t');
        if (parts.Length != 3 || parts[2] != Check(parts[0], parts[1]))
            return false;
        if (parts[1] == "-")
        {
            values.Remove(parts[0]);
            deadLines += 2;
            return true;
        }

        if (!Base64.IsValid(parts[1]))
            return false;
        values[parts[0]] = Convert.FromBase64String(parts[1]);
        return true;
    }

    private void Append(byte[] line)
    {
        file.Write(line);
        file.Flush(flushToDisk: true);
        if (deadLines > LeastDeadLines && deadLines > 4 * values.Count)
            Rewrite();
    }

    private void Rewrite()
    {
        var fresh = path + ".new";
        using (var target = new FileStream(fresh, FileMode.Create, FileAccess.Write))
        {
            foreach (var (key, value) in values)
                target.Write(Line(key, value));
            target.Flush(flushToDisk: true);
        }

        file.Dispose();
        File.Move(fresh, path, overwrite: true);
        file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        file.Position = file.Length;
        deadLines = 0;
    }

    private static byte[] Line(string key, byte[]? value)
    {
        var text = value is null ? "-" : Convert.ToBase64String(value);
        return Encoding.UTF8.GetBytes($"{key}\t{text}\t{Check(key, text)}\n");
    }

    // FNV-1a: it has to tell a torn line from a whole one, nothing more.
    private static string Check(string key, string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in key)
            hash = (hash ^ letter) * 1099511628211UL;
        foreach (var letter in text)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
