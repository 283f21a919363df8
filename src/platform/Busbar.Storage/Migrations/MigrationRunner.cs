using Microsoft.Data.Sqlite;

namespace Busbar.Storage;

/// <summary>Brings the tables of a party to the version of the program, each script in a transaction of its own.</summary>
internal static class MigrationRunner
{
    private const string CreateVersions = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            party TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL,
            PRIMARY KEY (party, number)) WITHOUT ROWID
        """;

    /// <summary>Applies what is missing and returns how many scripts ran.</summary>
    public static int Apply(SqliteConnection connection, MigrationSet set, TimeProvider time)
    {
        Execute(connection, CreateVersions);
        var applied = Applied(connection, set.Party);
        if (applied.Count > set.Migrations.Count)
            throw new StorageSchemaException($"The tables of {set.Party} are at version {applied.Count}, this program knows only {set.Migrations.Count}: it is older than the file.");

        for (var i = 0; i < applied.Count; i++)
            if (applied[i] != set.Migrations[i].Checksum)
                throw new StorageSchemaException($"Migration {set.Migrations[i].Number} ({set.Migrations[i].Name}) of {set.Party} is not the one that was applied to this file.");

        foreach (var migration in set.Migrations.Skip(applied.Count))
            ApplyOne(connection, set.Party, migration, time);
        return set.Migrations.Count - applied.Count;
    }

    private static List<string> Applied(SqliteConnection connection, string party)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT checksum FROM schema_migration WHERE party = $party ORDER BY number";
        command.Parameters.AddWithValue("$party", party);
        using var reader = command.ExecuteReader();
        var checksums = new List<string>();
        while (reader.Read())
            checksums.Add(reader.GetString(0));
        return checksums;
    }

    private static void ApplyOne(SqliteConnection connection, string party, Migration migration, TimeProvider time)
    {
        using var transaction = connection.BeginTransaction();
        try
        {
            Execute(connection, migration.Sql);
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO schema_migration VALUES ($party, $number, $name, $checksum, $at)";
            command.Parameters.AddWithValue("$party", party);
            command.Parameters.AddWithValue("$number", migration.Number);
            command.Parameters.AddWithValue("$name", migration.Name);
            command.Parameters.AddWithValue("$checksum", migration.Checksum);
            command.Parameters.AddWithValue("$at", Instant.ToMicroseconds(time.GetUtcNow()));
            command.ExecuteNonQuery();
            transaction.Commit();
        }
        catch (SqliteException e) when (!Sqlite.SqliteFaults.IsWorld(e))
        {
            throw new StorageSchemaException($"Migration {migration.Number} ({migration.Name}) of {party} failed: {e.Message}", e);
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
