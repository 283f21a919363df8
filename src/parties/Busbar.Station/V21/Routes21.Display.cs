using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.Display;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// Display messages (O).
internal static partial class Routes21
{
    private static void AddDisplay(MessageRoutes routes) => routes
        .Answer<Msg.SetDisplayMessageRequest, Msg.SetDisplayMessageResponse>((request, station) => new Msg.SetDisplayMessageResponse
        {
            Status = Spelling.To<Msg.DisplayMessageStatus>(station.Display.Set(Message(request.Message))),
        })
        .Answer<Msg.ClearDisplayMessageRequest, Msg.ClearDisplayMessageResponse>((request, station) => new Msg.ClearDisplayMessageResponse
        {
            Status = station.Display.Clear(request.Id) ? Msg.ClearMessageStatus.Accepted : Msg.ClearMessageStatus.Unknown,
        })
        .Answer<Msg.GetDisplayMessagesRequest, Msg.GetDisplayMessagesResponse>((request, station) => new Msg.GetDisplayMessagesResponse
        {
            Status = station.Display.Report(request.RequestId, m => Matches(m, request))
                ? Msg.GetDisplayMessagesStatus.Accepted
                : Msg.GetDisplayMessagesStatus.Unknown,
        });

    private static bool Matches(DisplayMessage message, Msg.GetDisplayMessagesRequest request) =>
        (request.Id is null || request.Id.Contains(message.Id)) &&
        (request.Priority is not { } priority || message.Priority.ToString() == priority.ToString()) &&
        (request.State is not { } state || message.State == state.ToString());

    private static DisplayMessage Message(Msg.MessageInfo info) => new(
        info.Id, Spelling.To<MessagePriority>(info.Priority), info.Message.Format.ToString(), info.Message.Content)
    {
        Language = info.Message.Language,
        State = info.State?.ToString(),
        From = info.StartDateTime,
        Until = info.EndDateTime,
        TransactionId = info.TransactionId,
    };
}
