using Busbar.Station.CentralSystem;
using Busbar.Station.DeviceModel;

namespace Busbar.Station.Display;

/// <summary>How putting up a message went, in the words of OCPP 2.x.</summary>
internal enum DisplayAnswer
{
    Accepted,
    NotSupportedMessageFormat,
    Rejected,
    NotSupportedPriority,
    NotSupportedState,
    UnknownTransaction,
}

/// <summary>The messages on the station's display (OCPP 2.0.1 O).</summary>
internal sealed class MessageBoard(StationCore station)
{
    private const int MessagesPerPage = 20;
    private readonly SortedDictionary<int, DisplayMessage> messages = [];

    internal int Count => messages.Count;

    internal DisplayAnswer Set(DisplayMessage message)
    {
        if (!station.Variables.Members("DisplayMessageCtrlr", "SupportedFormats").Contains(message.Format))
            return DisplayAnswer.NotSupportedMessageFormat;                                   // (OCPP 2.0.1 O01.FR.08)
        if (message.State is { } state && !station.Variables.Members("DisplayMessageCtrlr", "SupportedStates").Contains(state))
            return DisplayAnswer.NotSupportedState;                                           // (OCPP 2.0.1 O01.FR.10)
        if (message.TransactionId is { } transaction && station.FindTransaction(transaction) is null)
            return DisplayAnswer.UnknownTransaction;                                          // (OCPP 2.0.1 O02.FR.01)
        if (!messages.ContainsKey(message.Id) && messages.Count >= StandardVariables.MostDisplayMessages)
            return DisplayAnswer.Rejected;                                                    // (OCPP 2.0.1 O01.FR.05)
        messages[message.Id] = message;                                                       // (OCPP 2.0.1 O06.FR.01)
        if (message.Until is { } until)
            station.Agenda.At(until, () => Drop(message));                                    // (OCPP 2.0.1 O01.FR.03)
        return DisplayAnswer.Accepted;
    }

    internal bool Clear(int id) => messages.Remove(id);

    /// <summary>Tells the matching messages; false when there are none (OCPP 2.0.1 O03.FR.02).</summary>
    internal bool Report(int requestId, Func<DisplayMessage, bool> matches)
    {
        var found = messages.Values.Where(matches).ToArray();
        if (found.Length == 0)
            return false;
        station.Agenda.At(station.Now, () =>
        {
            var pages = found.Chunk(MessagesPerPage).ToArray();
            for (var page = 0; page < pages.Length; page++)
                station.Outbound.Tell(new Notice.Messages(requestId, page < pages.Length - 1, pages[page]));
        });
        return true;
    }

    private void Drop(DisplayMessage message)
    {
        if (messages.TryGetValue(message.Id, out var present) && present == message)
            messages.Remove(message.Id);
    }
}
