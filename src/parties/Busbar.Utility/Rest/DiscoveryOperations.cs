using System.Text.Json;
using Busbar.OpenAdr;
using Busbar.Utility.Authorization;
using Busbar.Utility.Notifications;

namespace Busbar.Utility.Rest;

/// <summary>Where tokens are given and how one is notified (OpenADR 3.1 /auth/server), (OpenADR 3.1 /notifiers).</summary>
internal sealed class DiscoveryOperations(UtilityCore core)
{
    private const int IdAt = 4; // notifiers, mqtt, topics, kind, identifier

    public void AddTo(RestRoutes routes)
    {
        void Add(string path, string? scope, Func<RestCall, RestAnswer> answer) =>
            routes.Add(OpenAdrVersion.V31, path, (Answers.Get, scope, (call, _) => ValueTask.FromResult(answer(call))));

        Add("auth/server", null, static call => Write(json => json.WriteString("tokenURL", call.Request.BaseAddress + "/auth/token")));
        Add("notifiers", Scope.ReadAll, _ => Notifiers());
        const string Topics = "notifiers/mqtt/topics/";
        Add(Topics + "programs", Scope.ReadAll, _ => Of(MqttTopics.Of("programs")));
        Add(Topics + "programs/*", Scope.ReadAll, call => OfProgram(call, static id => MqttTopics.OfOne("programs", id)));
        Add(Topics + "programs/*/events", Scope.ReadAll, call => OfProgram(call, static id => MqttTopics.Of($"programs/{id}/events")));
        foreach (var kind in (string[])["events", "reports", "subscriptions", "vens", "resources"])
        {
            Add(Topics + kind, Scope.ReadBl, _ => Of(MqttTopics.Of(kind)));
        }

        Add(Topics + "vens/*", Scope.ReadVenObjects, call => OfVen(call, static id => MqttTopics.OfOne("vens", id)));
        foreach (var kind in (string[])["events", "programs", "resources"])
        {
            Add(Topics + "vens/*/" + kind, Scope.ReadVenObjects, call => OfVen(call, id => MqttTopics.Of($"vens/{id}/{kind}")));
        }
    }

    private RestAnswer OfProgram(RestCall call, Func<string, TopicSet> topics)
    {
        var id = call.Segments[IdAt];
        return core.Programs.Find(id, core.Visibility.Of(call.Caller, null)).Is(out _, out var refusal) ? Of(topics(id)) : RestAnswer.Problem(refusal);
    }

    private RestAnswer OfVen(RestCall call, Func<string, TopicSet> topics)
    {
        var id = call.Segments[IdAt];
        return core.Vens.Find(id, call.Owner).Is(out _, out var refusal) ? Of(topics(id)) : RestAnswer.Problem(refusal);
    }

    private RestAnswer Of(TopicSet topics) => core.Options.Mqtt is null
        ? RestAnswer.Problem(new Refusal(404, "There is no MQTT notifier here."))
        : Write(json =>
        {
            json.WriteStartObject("topics");
            if (topics.Create is { } create)
            {
                json.WriteString("CREATE", create);
            }

            json.WriteString("UPDATE", topics.Update);
            json.WriteString("DELETE", topics.Delete);
            json.WriteString("ALL", topics.All);
            json.WriteEndObject();
        });

    private RestAnswer Notifiers() => Write(json =>
    {
        json.WriteBoolean("WEBHOOK", true);
        if (core.Options.Mqtt is not { } mqtt)
        {
            return;
        }

        json.WriteStartObject("MQTT");
        json.WriteStartArray("URIS");
        foreach (var uri in mqtt.Uris)
        {
            json.WriteStringValue(uri);
        }

        json.WriteEndArray();
        json.WriteString("serialization", "JSON");
        json.WriteStartObject("authentication");
        json.WriteString("method", mqtt.UserName is null ? "ANONYMOUS" : "OAUTH2_BEARER_TOKEN");
        if (mqtt.UserName is { } user)
        {
            json.WriteString("username", user);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static RestAnswer Write(Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return RestAnswer.Of(200, bytes.ToArray());
    }
}
