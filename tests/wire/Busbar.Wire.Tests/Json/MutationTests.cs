using System.Text;
using System.Text.Json;
using Busbar.TestKit;

namespace Busbar.Wire.Tests.Json;

/// <summary>Damages valid inputs by a seed: whatever comes, the reader answers with a value or a fault.</summary>
public sealed class MutationTests
{
    private const int Mutants = 60_000;

    private static readonly string[] Seeds =
    [
        """{"reason":"PowerUp","model":"m\u00e9\n","count":1.0,"total":-12e3,"isHot":true,"samples":[{"value":0.1,"limit":21.4,"at":"2024-02-29T23:59:60.1234567+01:00"}]}""",
        """{"reason":"Local-Reset","model":"😀","tags":["abc"],"numbers":[1,-2,3e0],"modem":{"iccid":"1","next":{"next":{}}},"any":[{"x":[null,false]},1e400,"\ud83d\ude00"]}""",
        """{ "reason" : "PowerUp" , "model" : "" , "customData" : { "vendorId" : "v" , "z" : { "a" : [ ] } , "y" : 1 } }""",
    ];

    // Pieces that hurt parsers more often than random bytes do.
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "-", "1e", "e999999999999", "0.0000000000000000000000000000000000001",
        "99999999999999999999999999999999999", ".", "\0", "/", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "\"model\":", "\"z\":1,", "-0", "-0.0e-0", "00",
    ];

    [Fact]
    public void No_damaged_input_throws()
    {
        var random = Seed.Random(4711);
        var seeds = Seeds.Select(Encoding.UTF8.GetBytes).ToArray();
        var rejected = 0;
        for (var mutant = 0; mutant < Mutants; mutant++)
        {
            var input = Damage(random, seeds[random.Next(seeds.Length)]);
            if (WireJson.TryRead<Boot>(input, WireLimits.Default, out var boot, out var error))
            {
                var written = WireJson.ToUtf8(boot);
                Assert.True(WireJson.TryRead<Boot>(written, WireLimits.Default, out var again, out _), Encoding.UTF8.GetString(written));
                Assert.Equal(boot, again);
            }
            else
            {
                rejected++;
                Assert.NotEmpty(error.Message);
            }
        }

        Assert.InRange(rejected, Mutants / 4, Mutants - 1);
    }

    [Fact]
    public void Takes_exactly_the_json_that_another_parser_takes()
    {
        var random = Seed.Random(815);
        var seeds = Seeds.Select(Encoding.UTF8.GetBytes).ToArray();
        for (var mutant = 0; mutant < Mutants; mutant++)
        {
            var input = Damage(random, seeds[random.Next(seeds.Length)]);
            var ours = JsonFragment.TryParse(input, WireLimits.Default, out _, out var error);
            if (error?.Fault != WireFault.TooLarge)
            {
                Assert.True(IsJson(input) == ours, Encoding.UTF8.GetString(input) + " " + error);
            }
        }
    }

    private static bool IsJson(byte[] input)
    {
        try
        {
            var reader = new Utf8JsonReader(input, new JsonReaderOptions { MaxDepth = 1000 });
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static byte[] Damage(Random random, byte[] seed)
    {
        var input = seed.ToList();
        for (var wound = random.Next(1, 4); wound > 0; wound--)
        {
            var at = random.Next(input.Count);
            switch (random.Next(5))
            {
                case 0:
                    input[at] = (byte)random.Next(256);
                    break;
                case 1:
                    input.RemoveRange(at, Math.Min(random.Next(1, 6), input.Count - at - 1));
                    break;
                case 2:
                    input.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 3:
                    input.RemoveRange(at + 1, input.Count - at - 1);
                    break;
                default:
                    input.InsertRange(at, input.GetRange(at, Math.Min(random.Next(1, 12), input.Count - at)));
                    break;
            }
        }

        return [.. input];
    }
}
