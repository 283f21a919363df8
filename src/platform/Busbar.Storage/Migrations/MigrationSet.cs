using System.Globalization;
using System.Reflection;
using System.Text;

namespace Busbar.Storage;

/// <summary>The numbered SQL scripts of one party, from 1 without a gap.</summary>
public sealed class MigrationSet
{
    private MigrationSet(string party, IReadOnlyList<Migration> migrations)
    {
        Party = party;
        Migrations = migrations;
    }

    /// <summary>Who owns the tables; versions are counted per party.</summary>
    public string Party { get; }

    /// <summary>The scripts in order.</summary>
    public IReadOnlyList<Migration> Migrations { get; }

    /// <summary>Reads the embedded resources whose names start with <paramref name="prefix"/> and end in <c>0001_name.sql</c>.</summary>
    /// <param name="party">Who owns the tables.</param>
    /// <param name="assembly">The assembly that embeds the scripts.</param>
    /// <param name="prefix">For example <c>Busbar.Operator.Migrations.</c></param>
    public static MigrationSet FromResources(string party, Assembly assembly, string prefix)
    {
        var scripts = new List<(string Name, string Sql)>();
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (!resource.StartsWith(prefix, StringComparison.Ordinal) || !resource.EndsWith(".sql", StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            scripts.Add((resource[prefix.Length..], reader.ReadToEnd()));
        }

        return scripts.Count > 0
            ? FromScripts(party, scripts)
            : throw new StorageSchemaException($"{assembly.GetName().Name} embeds no script under '{prefix}'.");
    }

    /// <summary>Takes scripts by name, <c>0001_name.sql</c>.</summary>
    public static MigrationSet FromScripts(string party, IEnumerable<(string Name, string Sql)> scripts)
    {
        var migrations = scripts.Select(script => Parse(script.Name, script.Sql)).OrderBy(migration => migration.Number).ToList();
        for (var i = 0; i < migrations.Count; i++)
            if (migrations[i].Number != i + 1)
                throw new StorageSchemaException($"Migrations of {party} must be numbered from 1 without a gap or a repetition; number {i + 1} is {migrations[i].Name}.");
        return new MigrationSet(party, migrations);
    }

    private static Migration Parse(string file, string sql)
    {
        const int Digits = 4;
        if (file.Length < Digits + 6 || file[Digits] != '_' || !file.EndsWith(".sql", StringComparison.Ordinal)
            || !int.TryParse(file.AsSpan(0, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            throw new StorageSchemaException($"'{file}' is not named like 0001_name.sql.");
        return new Migration(number, file[(Digits + 1)..^4], sql);
    }
}
