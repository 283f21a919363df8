namespace Busbar.Utility.Notifications;

/// <summary>Publishes notifications to topics.</summary>
internal interface IMqttPublisher
{
    /// <summary>Publishes to a topic; what the broker cannot take now is counted and lost, as MQTT clients read after a silence.</summary>
    Task PublishAsync(string topic, ReadOnlyMemory<byte> body, CancellationToken cancellation);
}
