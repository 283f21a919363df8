using System.Buffers;

namespace Busbar.Wire.Tests.Json;

public sealed class AllocationTests
{
    [Fact]
    public void Reading_allocates_the_record_and_its_texts_only()
    {
        // Modem: header, method table, two references. Text of 4 characters: header, method table, length, 5 units, padded.
        Assert.Equal(32 + 32, Allocated(static () => WireJson.TryRead<Modem>("""{"iccid":"1234"}"""u8, WireLimits.Default, out _, out _)));
        Assert.Equal(32, Allocated(static () => WireJson.TryRead<Modem>("""{ "iccid" : "" }"""u8, WireLimits.Default, out _, out _)));
    }

    [Fact]
    public void A_list_is_an_array_without_slack_however_long()
    {
        var empty = Allocated(static () => WireJson.TryRead<Boot>("""{"reason":"PowerUp","model":"","numbers":[]}"""u8, WireLimits.Default, out _, out _));
        var three = Allocated(static () => WireJson.TryRead<Boot>("""{"reason":"PowerUp","model":"","numbers":[1,2,3]}"""u8, WireLimits.Default, out _, out _));
        var forty = Allocated(static () => WireJson.TryRead<Boot>(
            """{"reason":"PowerUp","model":"","numbers":[1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0]}"""u8,
            WireLimits.Default, out _, out _));
        Assert.Equal(24 + 16, three - empty);
        Assert.Equal(24 + (40 * sizeof(int)), forty - empty);
    }

    [Fact]
    public void Writing_allocates_nothing()
    {
        var modem = new Modem { Iccid = "12\"é", Next = new Modem() };
        var sample = new Sample { Value = 1.5m, At = DateTimeOffset.UnixEpoch };
        var output = new ArrayBufferWriter<byte>(4096);
        Assert.Equal(0, Allocated(() =>
        {
            output.ResetWrittenCount();
            WireJson.Write(output, modem);
            WireJson.Write(output, sample);
        }));
    }

    private static long Allocated(Action action)
    {
        // The first calls pay for compilation, static state and pools.
        action();
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
