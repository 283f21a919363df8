namespace Busbar.Iso15118.Sessions;

/// <summary>A service beside charging, such as access to the internet or a parking place.</summary>
/// <param name="Id">Its number; those of ISO 15118-2 and ISO 15118-20 differ.</param>
/// <param name="Name">Its name, at most 32 characters.</param>
/// <param name="Scope">To whom it is offered, at most 64 characters; null for everybody.</param>
/// <param name="IsFree">Whether it costs nothing.</param>
/// <param name="ParameterSets">Its variants, by number: a name and a text for each parameter.</param>
public sealed record ValueAddedService(
    ushort Id, string Name, string? Scope, bool IsFree, IReadOnlyDictionary<short, IReadOnlyDictionary<string, string>> ParameterSets)
{
    /// <summary>Access to the internet (ISO 15118-2 service 3).</summary>
    public const ushort InternetV2 = 3;

    /// <summary>Access to the internet (ISO 15118-20 service 65).</summary>
    public const ushort InternetV20 = 65;

    /// <summary>Parking (ISO 15118-20 service 66).</summary>
    public const ushort ParkingV20 = 66;
}
