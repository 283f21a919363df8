namespace Busbar.Ocpi;

/// <summary>The ids of log entries of this package.</summary>
internal static class EventIds
{
    public const int Called = 1;
    public const int RefusedUrl = 2;
    public const int Repaired = 3;
    public const int Registered = 4;
    public const int RegistrationFailed = 5;
    public const int Unauthorized = 6;
    public const int Limited = 7;
    public const int RequestFailed = 8;
    public const int InvalidData = 9;
}
