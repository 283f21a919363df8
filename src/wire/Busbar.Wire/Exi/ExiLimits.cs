namespace Busbar.Wire.Exi;

/// <summary>The bounds of every EXI codec.</summary>
public static class ExiLimits
{
    /// <summary>
    /// The largest stream that is read: three schedules of 1,024 entries with prices need less than a quarter of it, and a
    /// stream of this size cannot make more than some tens of megabytes of records.
    /// </summary>
    public const int MaxStreamBytes = 1024 * 1024;

    /// <summary>The largest XML text that is read for a tool: XML is some thirty times longer than EXI.</summary>
    public const int MaxXmlCharacters = 16 * 1024 * 1024;

    /// <summary>How deep foreign elements may nest; no schema needs more than 16.</summary>
    public const int MaxDepth = 32;
}
