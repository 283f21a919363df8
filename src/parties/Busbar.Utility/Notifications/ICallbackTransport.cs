namespace Busbar.Utility.Notifications;

/// <summary>Carries call-backs to their addresses; a test or a simulation has its own.</summary>
public interface ICallbackTransport
{
    /// <summary>Posts a notification.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="bearerToken">The token that is shown there.</param>
    /// <param name="mediaType">What the body is.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>What came back; a status of 0 where nobody answered.</returns>
    Task<CallbackAnswer> PostAsync(Uri address, string? bearerToken, string mediaType, ReadOnlyMemory<byte> body, CancellationToken cancellation);

    /// <summary>Asks an address for its echo.</summary>
    /// <param name="address">Where to, with the word in its query.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>What came back; a status of 0 where nobody answered.</returns>
    Task<CallbackAnswer> GetAsync(Uri address, CancellationToken cancellation);
}

/// <summary>What an address answered.</summary>
/// <param name="Status">The status of HTTP; 0 where nobody answered.</param>
/// <param name="Body">The first bytes of the body.</param>
public readonly record struct CallbackAnswer(int Status, ReadOnlyMemory<byte> Body);
