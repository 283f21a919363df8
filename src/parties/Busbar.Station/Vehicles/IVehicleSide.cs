namespace Busbar.Station.Vehicles;

/// <summary>What an EVSE knows of and tells the vehicle at its cable: a simulated car or an ISO 15118 session.</summary>
/// <remarks>
/// Time passes for the vehicle only through <see cref="Advance"/>: the EVSE advances it to the present, then changes the offer,
/// so energy is the exact integral of power whatever the number of steps.
/// </remarks>
public interface IVehicleSide
{
    /// <summary>What the vehicle asks for and shows right now, under the present offer.</summary>
    VehicleReading Reading { get; }

    /// <summary>How long the present reading stays as it is when the offer does not change; null for ever.</summary>
    TimeSpan? UntilChange { get; }

    /// <summary>Raised on the station's loop when the vehicle changes its mind by itself (an ISO 15118 message, a driver's button).</summary>
    event Action? Changed;

    /// <summary>Tells the vehicle what it may draw from now on.</summary>
    void Offer(SupplyOffer offer);

    /// <summary>Lets time pass under the present offer.</summary>
    /// <returns>The energy that went through the meter, in Wh; negative when the vehicle fed back.</returns>
    double Advance(TimeSpan elapsed);
}

/// <summary>What a vehicle asks for and shows.</summary>
/// <param name="PowerWatts">The power it draws, as the meter of the EVSE sees it.</param>
/// <param name="Phases">The phases that carry it.</param>
/// <param name="StateOfCharge">Its state of charge in percent, where it tells.</param>
/// <param name="WantsEnergy">Whether it would draw if it were offered power.</param>
/// <param name="WantsToStop">Whether it asked to end the charging session.</param>
/// <param name="Identity">Its identity on the line (an EVCCID or MAC address), where it tells.</param>
public readonly record struct VehicleReading(
    double PowerWatts, int Phases, double? StateOfCharge, bool WantsEnergy, bool WantsToStop, string? Identity);
