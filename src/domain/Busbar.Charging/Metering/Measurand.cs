namespace Busbar.Charging.Metering;

/// <summary>What a sample measures, by its name in OCPP 2.1; a vendor's own name stays as it is.</summary>
/// <param name="Name">The name.</param>
public readonly record struct Measurand(string Name)
{
    /// <summary>Energy taken from the grid, counted up for ever.</summary>
    public static readonly Measurand EnergyImportRegister = new("Energy.Active.Import.Register");

    /// <summary>Energy given to the grid, counted up for ever.</summary>
    public static readonly Measurand EnergyExportRegister = new("Energy.Active.Export.Register");

    /// <summary>Power taken from the grid.</summary>
    public static readonly Measurand PowerImport = new("Power.Active.Import");

    /// <summary>Power given to the grid.</summary>
    public static readonly Measurand PowerExport = new("Power.Active.Export");

    /// <summary>Power offered to the vehicle.</summary>
    public static readonly Measurand PowerOffered = new("Power.Offered");

    /// <summary>Current taken from the grid.</summary>
    public static readonly Measurand CurrentImport = new("Current.Import");

    /// <summary>Current offered to the vehicle.</summary>
    public static readonly Measurand CurrentOffered = new("Current.Offered");

    /// <summary>Voltage.</summary>
    public static readonly Measurand Voltage = new("Voltage");

    /// <summary>State of charge of the vehicle's battery.</summary>
    public static readonly Measurand StateOfCharge = new("SoC");

    /// <inheritdoc />
    public override string ToString() => Name;
}
