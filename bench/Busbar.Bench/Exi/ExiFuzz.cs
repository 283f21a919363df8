using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Busbar.Iso15118.Schemas;
using Busbar.TestKit;
using Busbar.Wire.Exi;

namespace Busbar.Bench.Exi;

/// <summary>The command <c>fuzz exi [count] [seed]</c>: decodes damaged streams, and tells of the first one that throws, hangs or allocates without bound.</summary>
internal static class ExiFuzz
{
    private const int DefaultCount = 10_000_000;
    private const int Report = 1_000_000;
    private const int MostOctetsPerOctet = 640;
    private const int MostOctetsBeside = 16 * 1024;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(2);

    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : DefaultCount;
        var seed = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : Environment.TickCount;
        var streams = Streams();
        var random = new Random(seed);
        var mutator = new ByteMutator(random);
        Console.WriteLine($"{count:N0} streams from {streams.Count} vectors, seed {seed}");
        var (refused, mostOctets, slowest, start) = (0, 0L, TimeSpan.Zero, Stopwatch.GetTimestamp());
        for (var at = 1; at <= count; at++)
        {
            var (schema, isFragment, original) = streams[random.Next(streams.Count)];
            var exi = mutator.Damage(original);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var since = Stopwatch.GetTimestamp();
            try
            {
                refused += isFragment ? schema.TryDecodeFragment(exi, out _, out _, out _) ? 0 : 1 : schema.TryDecode(exi, out _, out _) ? 0 : 1;
            }
            catch (Exception fault)
            {
                return Tell($"threw {fault.GetType().Name}: {fault.Message}", schema, exi);
            }

            var time = Stopwatch.GetElapsedTime(since);
            var octets = GC.GetAllocatedBytesForCurrentThread() - before;
            mostOctets = Math.Max(mostOctets, octets);
            slowest = time > slowest ? time : slowest;
            if (octets > MostOctetsBeside + ((long)exi.Length * MostOctetsPerOctet) || time > Hang)
            {
                return Tell($"took {octets:N0} octets and {time.TotalMilliseconds:N0} ms", schema, exi);
            }

            if (at % Report == 0)
            {
                Console.WriteLine($"{at:N0} done, {refused:N0} refused, most octets {mostOctets:N0}, slowest {slowest.TotalMilliseconds:N1} ms, {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s");
            }
        }

        Console.WriteLine($"no exception, no hang: {count:N0} streams, {refused:N0} refused");
        return 0;
    }

    private static int Tell(string fault, ExiSchema schema, ReadOnlySpan<byte> exi)
    {
        Console.Error.WriteLine($"{schema.Name} {fault}: {Convert.ToHexString(exi)}");
        return 1;
    }

    private static List<(ExiSchema Schema, bool IsFragment, byte[] Exi)> Streams()
    {
        var streams = new List<(ExiSchema, bool, byte[])>();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "protocols", "Busbar.Iso15118.Tests", "Exi", "Vectors"), "*.gz").Order(StringComparer.Ordinal))
        {
            using var unpacked = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
            using var document = JsonDocument.Parse(unpacked);
            var schema = V2GSchemas.Find(document.RootElement.GetProperty("protocol").GetString()!)!;
            var isFragment = document.RootElement.GetProperty("kind").GetString() == "fragment";
            streams.AddRange(document.RootElement.GetProperty("vectors").EnumerateArray()
                .Select(vector => (schema, isFragment, Convert.FromHexString(vector.GetProperty("hex").GetString()!))));
        }

        return streams;
    }
}
