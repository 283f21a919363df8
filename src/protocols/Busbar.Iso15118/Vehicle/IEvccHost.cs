namespace Busbar.Iso15118.Vehicle;

/// <summary>The car behind its controller. All members are called on the controller's loop.</summary>
public interface IEvccHost
{
    /// <summary>What the controller is and prefers.</summary>
    EvccSettings Settings { get; }

    /// <summary>How the car stands at this moment.</summary>
    VehicleView Vehicle { get; }

    /// <summary>The certificates and keys of the car; null when it has none.</summary>
    VehicleCredentials? Credentials { get; }

    /// <summary>Does something without waiting for it.</summary>
    /// <param name="effect">Anything but <see cref="EvccEffect.Send"/>.</param>
    void Execute(EvccEffect effect);
}
