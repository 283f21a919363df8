namespace Busbar.Utility.Notifications;

/// <summary>The topics of one kind of change.</summary>
internal sealed record TopicSet(string? Create, string Update, string Delete, string All);

/// <summary>How topics are laid out below the base path; clients take them as they are (OpenADR 3.1 notifierOperationsTopics).</summary>
internal static class MqttTopics
{
    /// <summary>What every topic starts with.</summary>
    public const string Root = "openadr3/3.1.0";

    /// <summary>The topics of a collection.</summary>
    public static TopicSet Of(string collection) =>
        new($"{Root}/{collection}/create", $"{Root}/{collection}/update", $"{Root}/{collection}/delete", $"{Root}/{collection}/+");

    /// <summary>The topics of one object, which nobody can wait for the creation of.</summary>
    public static TopicSet OfOne(string collection, string id) =>
        new(null, $"{Root}/{collection}/{id}/update", $"{Root}/{collection}/{id}/delete", $"{Root}/{collection}/{id}/+");
}
