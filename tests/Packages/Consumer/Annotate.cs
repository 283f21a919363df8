using Busbar.Wire;

var read = WireJson.TryRead<Reading>("""{"value":1284887.20,"unit":"Wh"}"""u8, WireLimits.Default, out var reading, out _);
Console.WriteLine(read ? $"{reading!.Value} {reading.Unit}" : "not read");
WireJson.TryRead<Reading>("""{"unit":"Wh"}"""u8, WireLimits.Default, out _, out var error);
Console.WriteLine($"{error?.Fault} {error?.Path}");

/// <summary>A record that this program annotates itself.</summary>
[WireRecord]
public sealed partial record Reading
{
    /// <summary>The reading.</summary>
    public required decimal Value { get; init; }

    /// <summary>Its unit.</summary>
    [MaxLength(20)]
    public string? Unit { get; init; }
}
