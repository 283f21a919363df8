using System.Text;

namespace Busbar.Utility.Notifications;

/// <summary>Takes an address only if the policy allows it and, in 3.1, if it repeats a word that nobody can guess (OpenADR 3.1 Webhooks).</summary>
internal sealed class CallbackGate(AddressPolicy policy, ICallbackTransport transport, Ids ids) : ICallbackGate
{
    public async Task<string?> CheckAsync(string address, bool isChallenged, CancellationToken cancellation)
    {
        if (policy.Check(address) is { } wrong)
        {
            return wrong;
        }

        if (!isChallenged)
        {
            return null;
        }

        var word = ids.New();
        var uri = new Uri(address);
        var asked = new UriBuilder(uri) { Query = uri.Query.Length > 1 ? $"{uri.Query[1..]}&echo={word}" : $"echo={word}" };
        var answer = await transport.GetAsync(asked.Uri, cancellation);
        if (answer.Status == 0)
        {
            return "The callbackUrl does not answer.";
        }

        var text = Encoding.UTF8.GetString(answer.Body.Span).Trim().Trim('"');
        return answer.Status == 200 && text == word ? null : "The callbackUrl does not answer the challenge: it must repeat the query parameter echo in its body.";
    }
}
