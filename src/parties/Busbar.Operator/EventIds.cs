namespace Busbar.Operator;

/// <summary>The numbers of log events.</summary>
internal static class EventIds
{
    public const int BadFrame = 1;
    public const int BadPayload = 2;
    public const int HandlerFailed = 3;
    public const int Connected = 10;
    public const int Disconnected = 11;
    public const int Replaced = 12;
    public const int Refused = 13;
    public const int SessionClosed = 20;
    public const int WatchdogFailed = 21;
    public const int UpkeepFailed = 22;
    public const int ModelReadFailed = 23;
    public const int LogFlushFailed = 30;
    public const int CommandFailed = 31;
}
