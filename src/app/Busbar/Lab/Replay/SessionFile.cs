using System.Globalization;
using System.IO.Compression;
using Busbar.CommandLine;

namespace Busbar.Lab.Replay;

/// <summary>Reads sessions from comma-separated text with a header, plain or compressed: arrival, departure, delivered_energy (kWh), station_id, session_id.</summary>
internal static class SessionFile
{
    // The largest shipped file has six thousand; a year of a large operator fits.
    private const int MostSessions = 1_000_000;

    private static readonly string[] Needed = ["arrival", "departure", "delivered_energy (kWh)", "station_id", "session_id"];

    /// <summary>The sessions, by arrival.</summary>
    /// <exception cref="InputException">The file cannot be read, or a line is not a session.</exception>
    public static IReadOnlyList<RecordedSession> Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using Stream content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
            using var reader = new StreamReader(content);
            return Read(reader, Path.GetFileName(path));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new InputException($"{path} cannot be read: {wrong.Message}", wrong);
        }
    }

    /// <summary>The sessions of a text, by arrival.</summary>
    public static IReadOnlyList<RecordedSession> Read(TextReader reader, string name)
    {
        var header = reader.ReadLine()?.Split(',') ?? [];
        var columns = Needed.Select(column => Array.IndexOf(header, column)).ToArray();
        if (Array.IndexOf(columns, -1) is >= 0 and var missing)
            throw new InputException($"{name} has no column '{Needed[missing]}'");
        var sessions = new List<RecordedSession>();
        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0)
                continue;
            if (sessions.Count == MostSessions)
                throw new InputException($"{name} has more than {MostSessions} sessions");
            sessions.Add(Parse(text.Split(','), columns) ?? throw new InputException($"{name}, line {line}: not a session with an arrival before its departure and energy"));
        }

        if (sessions.Count == 0)
            throw new InputException($"{name} has no sessions");
        return [.. sessions.OrderBy(s => s.Arrival).ThenBy(s => s.Id, StringComparer.Ordinal)];
    }

    private static RecordedSession? Parse(string[] cells, int[] columns)
    {
        if (cells.Length <= columns.Max()
            || !TryTime(cells[columns[0]], out var arrival)
            || !TryTime(cells[columns[1]], out var departure)
            || !decimal.TryParse(cells[columns[2]], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var kilowattHours)
            || departure <= arrival
            || cells[columns[3]].Length == 0)
        {
            return null;
        }

        // Files carry the noise of binary fractions (17.666000000000004 kWh); meters have thousandths of a Wh.
        return new RecordedSession(arrival, departure, Math.Round(kilowattHours * 1000, 3), cells[columns[3]], cells[columns[4]]);
    }

    private static bool TryTime(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
}
