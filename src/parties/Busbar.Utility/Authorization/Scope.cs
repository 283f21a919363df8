using Busbar.Utility.Privacy;

namespace Busbar.Utility.Authorization;

/// <summary>What tokens allow (OpenADR 3.1 OAuth 2.0 client credential flow).</summary>
internal static class Scope
{
    public const string ReadAll = "read_all";
    public const string ReadTargets = "read_targets";
    public const string ReadVenObjects = "read_ven_objects";
    public const string ReadBl = "read_bl";
    public const string WritePrograms = "write_programs";
    public const string WriteEvents = "write_events";
    public const string WriteReports = "write_reports";
    public const string WriteSubscriptions = "write_subscriptions";
    public const string WriteVens = "write_vens";

    private static readonly string[] OfBusinessLogic = [ReadAll, ReadBl, WritePrograms, WriteEvents, WriteSubscriptions, WriteVens];

    // A VEN of 3.0.1 asks for read_all; what it sees is decided by its role all the same.
    private static readonly string[] OfVen = [ReadTargets, ReadVenObjects, ReadAll, WriteReports, WriteSubscriptions, WriteVens];

    /// <summary>All that a side may be allowed.</summary>
    public static IReadOnlyList<string> Of(Role role) => role == Role.BusinessLogic ? OfBusinessLogic : OfVen;

    /// <summary>Whether a token allows what an operation wants; who may read all may read a part.</summary>
    public static bool Allows(Caller caller, string wanted) =>
        caller.Has(wanted) || (wanted is ReadTargets or ReadVenObjects && caller.Has(ReadAll));
}
