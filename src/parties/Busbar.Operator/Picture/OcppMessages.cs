using Busbar.Operator.StationLog;

namespace Busbar.Operator.Picture;

/// <summary>Frames of stations as messages of the picture.</summary>
internal static class OcppMessages
{
    public static LinkMessage Of(LoggedFrame frame) => new()
    {
        At = frame.At,
        Member = frame.Station.Value,
        IsForth = frame.Direction == LoggedFrame.FromStation,
        Role = frame.Error is not null ? MessageRole.Rejection : frame.Kind switch
        {
            "CALL" or "SEND" => MessageRole.Request,
            "CALLRESULT" => MessageRole.Response,
            _ => MessageRole.Rejection,
        },
        Name = frame.Action ?? frame.Kind,
        Correlation = frame.Kind is "SEND" ? null : frame.MessageId,
        Text = frame.Text,
        Bytes = frame.Bytes,
        Error = frame.Error,
    };
}
