using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Busbar.Operator.Api.Contract;
using Busbar.Operator.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>Server-sent events of what changes. What changes often is sent once per beat with its newest state.</summary>
internal sealed class EventStream(OperatorCore core, CancellationToken stopping)
{
    private const int MostWatchers = 200;

    // Frames are many; a screen shows a sample of them, and the station log has them all.
    private const int MostFramesPerBeat = 40;
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    public void Map(IEndpointRouteBuilder api) => api.MapGet("/events", RunAsync).WithName("WatchEvents").ExcludeFromDescription();

    private async Task RunAsync(HttpContext http, string? messages)
    {
        var last = long.TryParse(http.Request.Headers["Last-Event-ID"], CultureInfo.InvariantCulture, out var seen) ? seen : (long?)null;
        using var watcher = core.Feed.Watch(last, MostWatchers);
        if (watcher is null)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        try
        {
            await http.Response.WriteAsync(Clock(), ending.Token);
            await http.Response.Body.FlushAsync(ending.Token);
            while (await WaitAsync(watcher, ending.Token))
            {
                await http.Response.WriteAsync(Render(watcher, messages), ending.Token);
                await http.Response.Body.FlushAsync(ending.Token);
                await Task.Delay(Beat, core.Time, ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left, or the operator stops.
        }
    }

    // True for something to say, also when it is only that we are still here; false when the watcher was cut off.
    private async Task<bool> WaitAsync(Watcher watcher, CancellationToken cancellation)
    {
        try
        {
            return await watcher.Notices.WaitToReadAsync(cancellation).AsTask().WaitAsync(KeepAlive, core.Time, cancellation);
        }
        catch (TimeoutException)
        {
            return true;
        }
    }

    private string Render(Watcher watcher, string? messages)
    {
        var newest = new Dictionary<string, (long Number, Notice Notice)>(StringComparer.Ordinal);
        var frames = 0;
        while (watcher.Notices.TryRead(out var item))
        {
            if (item.Notice is Notice.FramePassed frame && frame.Frame.Station.Value != messages && (messages is not null || ++frames > MostFramesPerBeat))
                continue;
            newest[KeyOf(item.Number, item.Notice)] = item;
        }

        var text = new StringBuilder(Clock());
        foreach (var (number, notice) in newest.Values.OrderBy(v => v.Number))
        {
            var (name, json) = Say(number, notice);
            text.Append(CultureInfo.InvariantCulture, $"id: {number}\nevent: {name}\ndata: {json}\n\n");
        }

        return text.ToString();
    }

    // Sent with everything, and when there is nothing: the page's clock follows, and the connection is seen to live.
    private string Clock() => $"event: clock\ndata: {Json(new ClockView(core.Time.GetUtcNow()), ApiJson.Default.ClockView)}\n\n";

    private static string KeyOf(long number, Notice notice) => notice switch
    {
        Notice.StationChanged n => "station " + n.Station.Id.Value,
        Notice.SessionChanged n => "session " + n.Session.Id.Value,
        Notice.CommandChanged n => "command " + n.Command.Id.Value,
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private (string Name, string Json) Say(long number, Notice notice) => notice switch
    {
        Notice.StationChanged n => ("station", Json(Views.Of(n.Station, core.Time.GetUtcNow()), ApiJson.Default.StationSummary)),
        Notice.SessionChanged n => ("session", Json(Views.Of(n.Session, n.OcppVersion), ApiJson.Default.SessionSummary)),
        Notice.CommandChanged n => ("command", Json(Views.Of(n.Command), ApiJson.Default.CommandView)),
        Notice.FramePassed n => ("message", Json(Views.Of(n.Frame), ApiJson.Default.MessageItem)),
        Notice.AttentionRaised n => ("attention", Json(
            new AttentionItem
            {
                Id = $"event-{number}",
                Severity = "warning",
                Title = n.Title,
                Detail = n.Detail,
                StationId = n.Station.Value,
                Since = n.Since,
            },
            ApiJson.Default.AttentionItem)),
        _ => ("unknown", "{}"),
    };

    private static string Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
