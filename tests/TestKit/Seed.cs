using Xunit;

namespace Busbar.TestKit;

/// <summary>Seeds of random tests: printed with the test's output and taken back through <c>BUSBAR_SEED</c>.</summary>
public static class Seed
{
    /// <summary>The seed from <c>BUSBAR_SEED</c>, or <paramref name="otherwise"/>; it is written to the test's output.</summary>
    public static int Of(int otherwise)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("BUSBAR_SEED"), out var given) ? given : otherwise;
        TestContext.Current.TestOutputHelper?.WriteLine($"BUSBAR_SEED={seed}");
        return seed;
    }

    /// <summary>A generator started from <see cref="Of"/>.</summary>
    public static Random Random(int otherwise) => new(Of(otherwise));
}
