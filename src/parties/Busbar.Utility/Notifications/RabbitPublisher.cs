using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Busbar.Utility.Notifications;

/// <summary>Publishes over AMQP to the exchange that RabbitMQ's MQTT plugin reads from; slashes of topics are dots there.</summary>
internal sealed class RabbitPublisher(Uri broker, TimeProvider time) : IMqttPublisher, IAsyncDisposable
{
    private const string Exchange = "amq.topic";
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    private IConnection? _connection;
    private IChannel? _channel;
    private DateTimeOffset _notBefore;

    public async Task PublishAsync(string topic, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        try
        {
            if (await OpenAsync(cancellation) is { } channel)
            {
                await channel.BasicPublishAsync(Exchange, topic.Replace('/', '.'), mandatory: false, new BasicProperties { ContentType = "application/json" }, body, cancellation);
                return;
            }
        }
        catch (Exception broken) when (broken is RabbitMQClientException or IOException or OperationInterruptedException && !cancellation.IsCancellationRequested)
        {
            _channel = null;
            _notBefore = time.GetUtcNow() + PauseAfterFailure;
        }

        Telemetry.Dropped(1);
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }
    }

    private async Task<IChannel?> OpenAsync(CancellationToken cancellation)
    {
        if (_channel is { IsOpen: true })
        {
            return _channel;
        }

        if (time.GetUtcNow() < _notBefore)
        {
            return null;
        }

        _notBefore = time.GetUtcNow() + PauseAfterFailure;
        if (_connection is not { IsOpen: true })
        {
            var factory = new ConnectionFactory { Uri = broker, AutomaticRecoveryEnabled = false };
            _connection = await factory.CreateConnectionAsync(cancellation);
        }

        return _channel = await _connection.CreateChannelAsync(cancellationToken: cancellation);
    }
}
