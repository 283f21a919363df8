using System.CommandLine;
using System.Text.Json;
using Busbar.Charging.Pricing;
using Busbar.CommandLine;

namespace Busbar.Tools.Ocpi;

/// <summary><c>busbar ocpi price</c>: what does a session cost by its tariffs, and why?</summary>
internal static class PriceCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommandConsole console)
    {
        var item = new Argument<string?>("item")
        {
            Description = "One JSON object with version, time_zone and a cdr without totals; standard input where absent.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var batch = new Option<bool>("--batch") { Description = "Read one object a line from standard input, write one answer a line." };
        var verb = new Verb(
            "price",
            "Prices a CDR by its own tariffs and tells line by line how the price comes about.",
            "busbar ocpi price --batch < sessions.jsonl",
            "busbar ocpi price < session.json")
        {
            item,
            batch,
        };
        verb.SetAction((parsed, cancellation) => parsed.GetValue(batch)
            ? Batch.RunAsync(console, Answer, cancellation)
            : Batch.RunOneAsync(console, parsed.GetValue(item), Answer, cancellation));
        return verb;
    }

    /// <summary>Prices one CDR and writes its totals and lines.</summary>
    internal static bool Answer(BatchItem item, Utf8JsonWriter answer)
    {
        if (!PriceInput.TryRead(item, out var version, out var input, out var error))
        {
            answer.WriteString("error", error);
            return false;
        }

        var priced = SessionPricer.Price(input);
        PriceAnswer.Write(answer, version, priced.Totals);
        answer.WriteStartArray("lines");
        foreach (var line in priced.Lines)
            answer.WriteStringValue(line.ToString());
        answer.WriteEndArray();
        return true;
    }
}
