namespace Busbar.Oscp;

/// <summary>Cuts long messages by their lists and puts them together again.</summary>
internal static class MessageSegments
{
    /// <summary>How many list items a message has; 0 for one that has no list to cut.</summary>
    public static int Length(object message) => message switch
    {
        UpdateGroupCapacityForecast forecast => forecast.ForecastedBlocks.Count,
        AdjustGroupCapacityForecast adjust => adjust.ForecastedBlocks.Count,
        GroupCapacityComplianceError error => error.ForecastedBlocks?.Count ?? 0,
        UpdateGroupMeasurements group => group.Measurements.Count,
        UpdateAssetMeasurements asset => asset.Measurements.Count,
        _ => 0,
    };

    /// <summary>The message in parts of at most <paramref name="most"/> items.</summary>
    public static IReadOnlyList<T> Cut<T>(T message, int most)
        where T : class
    {
        var length = Length(message);
        if (length <= most)
            return [message];
        var parts = new List<T>();
        for (var start = 0; start < length; start += most)
            parts.Add((T)Slice(message, start, Math.Min(most, length - start)));
        return parts;
    }

    /// <summary>One message of parts in order; null when they do not belong together.</summary>
    public static object? Join(IReadOnlyList<object> parts) => parts[0] switch
    {
        UpdateGroupCapacityForecast first when Same<UpdateGroupCapacityForecast>(parts, part => part.GroupId == first.GroupId && part.Type == first.Type) =>
            first with { ForecastedBlocks = All<UpdateGroupCapacityForecast, ForecastedBlock>(parts, part => part.ForecastedBlocks) },
        AdjustGroupCapacityForecast first when Same<AdjustGroupCapacityForecast>(parts, part => part.GroupId == first.GroupId && part.Type == first.Type) =>
            first with { ForecastedBlocks = All<AdjustGroupCapacityForecast, ForecastedBlock>(parts, part => part.ForecastedBlocks) },
        GroupCapacityComplianceError first when Same<GroupCapacityComplianceError>(parts, _ => true) =>
            first with { ForecastedBlocks = All<GroupCapacityComplianceError, ForecastedBlock>(parts, part => part.ForecastedBlocks ?? []) },
        UpdateGroupMeasurements first when Same<UpdateGroupMeasurements>(parts, part => part.GroupId == first.GroupId) =>
            first with { Measurements = All<UpdateGroupMeasurements, EnergyMeasurement>(parts, part => part.Measurements) },
        UpdateAssetMeasurements first when Same<UpdateAssetMeasurements>(parts, part => part.GroupId == first.GroupId) =>
            first with { Measurements = All<UpdateAssetMeasurements, AssetMeasurement>(parts, part => part.Measurements) },
        _ => null,
    };

    private static object Slice(object message, int start, int count) => message switch
    {
        UpdateGroupCapacityForecast forecast => forecast with { ForecastedBlocks = Slice(forecast.ForecastedBlocks, start, count) },
        AdjustGroupCapacityForecast adjust => adjust with { ForecastedBlocks = Slice(adjust.ForecastedBlocks, start, count) },
        GroupCapacityComplianceError error => error with { ForecastedBlocks = Slice(error.ForecastedBlocks!, start, count) },
        UpdateGroupMeasurements group => group with { Measurements = Slice(group.Measurements, start, count) },
        UpdateAssetMeasurements asset => asset with { Measurements = Slice(asset.Measurements, start, count) },
        _ => message,
    };

    private static T[] Slice<T>(IReadOnlyList<T> items, int start, int count) => [.. items.Skip(start).Take(count)];

    private static bool Same<T>(IReadOnlyList<object> parts, Func<T, bool> belongs) => parts.All(part => part is T typed && belongs(typed));

    private static TItem[] All<T, TItem>(IReadOnlyList<object> parts, Func<T, IReadOnlyList<TItem>> items) => [.. parts.SelectMany(part => items((T)part))];
}
