namespace Busbar.Operator;

/// <summary>Answers a data transfer of a station.</summary>
/// <param name="transfer">What the station sent.</param>
/// <param name="cancellation">Ends when the connection does.</param>
public delegate ValueTask<DataTransferAnswer> DataTransferHook(DataTransferFromStation transfer, CancellationToken cancellation);

/// <summary>What a station hands over that only its vendor understands.</summary>
/// <param name="StationId">The station.</param>
/// <param name="VendorId">The vendor.</param>
/// <param name="MessageId">The vendor's message.</param>
/// <param name="Data">The data as text, JSON in 2.x.</param>
public sealed record DataTransferFromStation(string StationId, string VendorId, string? MessageId, string? Data);

/// <summary>The answer to a data transfer.</summary>
/// <param name="Status">Accepted, Rejected, UnknownMessageId or UnknownVendorId.</param>
/// <param name="Data">The data as text, JSON in 2.x.</param>
public sealed record DataTransferAnswer(string Status, string? Data = null);

/// <summary>Asks the hook, within bounds: a station waits for the answer.</summary>
internal static class DataTransfers
{
    // Shorter than the answer time-out of stations, which is 30 s or more.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static async ValueTask<DataTransferAnswer> AskAsync(OperatorCore core, Connections.StationConnection connection, string vendorId, string? messageId, string? data)
    {
        if (core.Options.DataTransfer is not { } hook)
            return new DataTransferAnswer("UnknownVendorId");
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(connection.Ending);
        using var limit = core.Time.CreateTimer(static source => ((CancellationTokenSource)source!).Cancel(), ending, Limit, Timeout.InfiniteTimeSpan);
        try
        {
            return await hook(new DataTransferFromStation(connection.Station.Id.Value, vendorId, messageId, data), ending.Token);
        }
        catch (OperationCanceledException)
        {
            return new DataTransferAnswer("Rejected");
        }
    }
}
