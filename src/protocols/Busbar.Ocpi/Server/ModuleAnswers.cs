using Busbar.Ocpi.Transport;

namespace Busbar.Ocpi.Server;

/// <summary>Answers that several modules give.</summary>
public static class ModuleAnswers
{
    /// <summary>The token is not known: by HTTP and by status code, since the specification asks for both (OCPI 2.2.1 12.2.2).</summary>
    /// <param name="version">The version; 2.1.1 has no status code for it.</param>
    /// <returns>The answer.</returns>
    public static OcpiAnswer UnknownToken(OcpiVersion version)
    {
        return OcpiAnswer.NotFound("The token is not known.", version == OcpiVersion.V211 ? OcpiStatus.ClientError : OcpiStatus.UnknownToken);
    }

    /// <summary>Whether the token may charge depends on where (OCPI 2.2.1 12.2.2).</summary>
    /// <returns>The answer.</returns>
    public static OcpiAnswer PlaceNeeded()
    {
        return OcpiAnswer.Refused(OcpiStatus.NotEnoughInformation, "The location is needed to decide.");
    }

    /// <summary>There is no such object of a module.</summary>
    /// <param name="module">The module's identifier.</param>
    /// <param name="version">The version.</param>
    /// <returns>The answer.</returns>
    public static OcpiAnswer Unknown(string module, OcpiVersion version)
    {
        return module switch
        {
            OcpiModules.Locations => OcpiAnswer.NotFound("The location, EVSE or connector is not known.", OcpiStatus.UnknownLocation),
            OcpiModules.Tokens => UnknownToken(version),
            _ => OcpiAnswer.NotFound("There is no such object."),
        };
    }
}
