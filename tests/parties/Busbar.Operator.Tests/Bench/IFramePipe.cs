namespace Busbar.Operator.Tests.Bench;

/// <summary>Whole frames to and from an operator, over whatever carries them.</summary>
internal interface IFramePipe
{
    Task SendAsync(string frame);

    /// <summary>The next frame; null when the connection has ended.</summary>
    Task<string?> ReceiveAsync();

    /// <summary>The WebSocket status with which the operator closed; null while it is open or when it was cut.</summary>
    int? CloseStatus { get; }

    void Close();
}
