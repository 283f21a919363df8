namespace Busbar.Utility.Notifications;

/// <summary>Decides whether an address may be called back.</summary>
internal interface ICallbackGate
{
    /// <summary>Says what is wrong with an address, or null.</summary>
    /// <param name="address">The address as the client gave it.</param>
    /// <param name="isChallenged">Whether it must repeat a word before it is taken (OpenADR 3.1 Webhooks).</param>
    /// <param name="cancellation">Ends the waiting.</param>
    Task<string?> CheckAsync(string address, bool isChallenged, CancellationToken cancellation);
}
