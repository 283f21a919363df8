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
