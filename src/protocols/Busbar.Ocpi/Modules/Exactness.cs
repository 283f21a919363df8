namespace Busbar.Ocpi.Modules;

/// <summary>Where objects are read exactly: money depends on them, so that nothing of them may be left out.</summary>
internal static class Exactness
{
    /// <summary>Whether nothing of an object of a module may be left out.</summary>
    public static bool Of(string module)
    {
        return module is OcpiModules.Tariffs or OcpiModules.Cdrs or OcpiModules.Sessions or OcpiModules.InvoiceReconciliation or OcpiModules.Payments;
    }
}
