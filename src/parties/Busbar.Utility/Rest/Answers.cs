namespace Busbar.Utility.Rest;

/// <summary>Turns outcomes into answers.</summary>
internal static class Answers
{
    public const string Get = "GET";
    public const string Post = "POST";
    public const string Put = "PUT";
    public const string Delete = "DELETE";

    public static RestAnswer Of<T>(Outcome<T> outcome, int status, Func<T, byte[]> write)
        where T : class => outcome.Is(out var value, out var refusal) ? RestAnswer.Of(status, write(value)) : RestAnswer.Problem(refusal);

    public static async ValueTask<RestAnswer> OfAsync<T>(Task<Outcome<T>> outcome, int status, Func<T, byte[]> write)
        where T : class => Of(await outcome, status, write);

    public static ValueTask<RestAnswer> Now(RestAnswer answer) => ValueTask.FromResult(answer);

    public static ValueTask<RestAnswer> Problem(Refusal refusal) => ValueTask.FromResult(RestAnswer.Problem(refusal));

    /// <summary>A page of what passes a filter.</summary>
    public static RestAnswer Page<T>(IEnumerable<T> objects, (int Skip, int Limit) page, Func<T, byte[]> write)
    {
        var items = new List<ReadOnlyMemory<byte>>();
        var skip = page.Skip;
        if (page.Limit > 0)
        {
            foreach (var value in objects)
            {
                if (skip > 0)
                {
                    skip--;
                    continue;
                }

                items.Add(write(value));
                if (items.Count == page.Limit)
                {
                    break;
                }
            }
        }

        return RestAnswer.List(items);
    }
}
