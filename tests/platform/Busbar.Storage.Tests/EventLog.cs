using System.Text;

namespace Busbar.Storage.Tests;

/// <summary>The tables that the tests share: a log with a key, one without, and a projection.</summary>
internal static class EventLog
{
    public static readonly MigrationSet Migrations = MigrationSet.FromResources("tests", typeof(EventLog).Assembly, "Busbar.Storage.Tests.Migrations.");

    public static readonly Table<Event> Events = new("event", ["station", "seq", "body", "received_at"], ["station", "seq"],
        static (ref writer, in row) =>
        {
            writer.Add(row.Station);
            writer.Add(row.Seq);
            writer.Add(Encoding.UTF8.GetBytes(row.Body));
            writer.Add(row.ReceivedAt);
        })
    { Content = ["body"] };

    public static readonly Table<Reading> Readings = new("reading", ["name", "value"], ["name"],
        static (ref writer, in row) =>
        {
            writer.Add(row.Name);
            writer.Add(row.Value);
        });

    public static readonly Table<string> Frames = new("frame", ["text"], [],
        static (ref writer, in row) => writer.Add(row));

    public static Event Event(int seq, string body = "x") => new("CS-1", seq, body);
}

internal sealed record Event(string Station, int Seq, string Body, DateTimeOffset? ReceivedAt = null);

internal readonly record struct Reading(string Name, long Value);
