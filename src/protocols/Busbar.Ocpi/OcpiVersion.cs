using System.Diagnostics;
using Busbar.Wire;

namespace Busbar.Ocpi;

/// <summary>The versions of OCPI that are spoken here.</summary>
public enum OcpiVersion
{
    /// <summary>OCPI 2.1.1.</summary>
    V211,

    /// <summary>OCPI 2.2.1.</summary>
    V221,

    /// <summary>OCPI 2.3.0, core edition 2 with Payments and Bookings.</summary>
    V230,
}

/// <summary>Numbers and objects of the versions.</summary>
public static class OcpiVersions
{
    /// <summary>Every version, the oldest first.</summary>
    public static IReadOnlyList<OcpiVersion> All { get; } = [OcpiVersion.V211, OcpiVersion.V221, OcpiVersion.V230];

    /// <summary>The number of a version as the wire writes it.</summary>
    /// <param name="version">The version.</param>
    /// <returns>The number, for example 2.2.1.</returns>
    public static string Number(this OcpiVersion version)
    {
        return version switch
        {
            OcpiVersion.V211 => "2.1.1",
            OcpiVersion.V221 => "2.2.1",
            OcpiVersion.V230 => "2.3.0",
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Reads the number of a version.</summary>
    /// <param name="number">The number.</param>
    /// <param name="version">The version.</param>
    /// <returns>Whether it is spoken here.</returns>
    public static bool TryParseNumber(string? number, out OcpiVersion version)
    {
        foreach (var known in All)
        {
            if (known.Number() == number)
            {
                version = known;
                return true;
            }
        }

        version = default;
        return false;
    }

    /// <summary>Finds an object of a version.</summary>
    /// <param name="version">The version.</param>
    /// <param name="name">The object's name in the specification; case and blanks do not matter.</param>
    /// <returns>The object, or null when the version has none of that name.</returns>
    public static ObjectEntry? Find(this OcpiVersion version, string name)
    {
        var catalogue = version switch
        {
            OcpiVersion.V211 => V211.Ocpi211.Objects,
            OcpiVersion.V221 => V221.Ocpi221.Objects,
            OcpiVersion.V230 => V230.Ocpi230.Objects,
            _ => throw new UnreachableException(),
        };
        var plain = Plain(name);
        return catalogue.Find(name)
            ?? Transport.OcpiTransport.Objects.Find(name)
            ?? catalogue.Entries.Concat(Transport.OcpiTransport.Objects.Entries).FirstOrDefault(entry => string.Equals(Plain(entry.Name), plain, StringComparison.OrdinalIgnoreCase));
    }

    private static string Plain(string name)
    {
        return name.Replace(" ", "", StringComparison.Ordinal);
    }
}
