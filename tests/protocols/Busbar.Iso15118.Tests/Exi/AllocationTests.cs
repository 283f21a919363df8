using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Exi;

/// <summary>What coding costs the collector: nothing on the way out.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void Writing_allocates_nothing_for_any_message()
    {
        var target = new byte[64 * 1024];
        foreach (var vector in VectorTests.GeneratedFiles.SelectMany(file => ExiVector.Generated(file)))
        {
            ExiName element = default;
            object? message;
            Assert.True(vector.IsFragment
                ? vector.Schema.TryDecodeFragment(vector.Exi, out element, out message, out _)
                : vector.Schema.TryDecode(vector.Exi, out message, out _));
            Assert.True(Encode(), vector.Id);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Encode();
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated == 0, $"{vector.Id} allocates {allocated} octets");

            bool Encode() => vector.IsFragment
                ? vector.Schema.TryEncodeFragment(element, message!, target, out _, out _)
                : vector.Schema.TryEncode(message!, target, out _, out _);
        }
    }
}
