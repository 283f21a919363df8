using System.Runtime.CompilerServices;
using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Paging;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Quirks;
using Busbar.Ocpi.Security;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>Pulls the objects of a module from the peer that owns them.</summary>
/// <typeparam name="T">The objects.</typeparam>
/// <param name="caller">Calls the peer.</param>
/// <param name="shape">How the objects are seen.</param>
/// <param name="segments">Segments between the endpoint and the object, for modules with several kinds of object.</param>
public sealed class PullClient<T>(PeerCaller caller, ObjectShape<T> shape, params IReadOnlyList<string> segments)
    where T : class, IWireRecord<T>
{
    // No partner has so many pages; a peer that makes up pages without end is stopped.
    private const int MostPages = 100_000;

    /// <summary>Gets one object.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The object.</returns>
    public async Task<OcpiResult<T>> GetAsync(string id, CancellationToken cancellation)
    {
        var url = caller.UrlOf(shape.Module, ModuleRole.Sender, [.. segments, id]);
        return caller.Reader.One<T>(await caller.SendAsync(shape.Module, HttpMethod.Get, url, null, null, cancellation).ConfigureAwait(false));
    }

    /// <summary>Gets one page.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The page.</returns>
    public Task<OcpiResult<PulledPage<T>>> GetPageAsync(PageQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        return PageAsync(FirstUrl(query), query, cancellation);
    }

    /// <summary>Gets page after page until the last; a page that failed is the last one given.</summary>
    /// <param name="query">Which objects.</param>
    /// <param name="cancellation">Ends the pull.</param>
    /// <returns>The pages. An object may come twice when the peer's data change meanwhile; the later one counts.</returns>
    public async IAsyncEnumerable<OcpiResult<PulledPage<T>>> PagesAsync(PageQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var url = FirstUrl(query);
        PulledPage<T>? before = null;
        for (var pages = 0; pages < MostPages; pages++)
        {
            var result = await PageAsync(url, query, cancellation).ConfigureAwait(false);
            if (result.Value is not { } page || (before is not null && IsRepeated(before, page)))
            {
                if (result.Value is null)
                {
                    yield return result;
                }

                yield break;
            }

            // An object moved out of the window: those behind it moved up by one, and one would be missed.
            if (query.DateTo is not null && page.TotalCount < before?.TotalCount && OffsetUrl.TryLower(page.Url, out var lowered))
            {
                before = before with { TotalCount = page.TotalCount };
                url = lowered;
                continue;
            }

            yield return result;
            if (page.NextUrl is null || page.NextUrl == page.Url)
            {
                yield break;
            }

            before = page;
            url = page.NextUrl;
        }
    }

    private string? FirstUrl(PageQuery query)
    {
        return caller.UrlOf(shape.Module, ModuleRole.Sender, segments) is { } endpoint ? query.Behind(endpoint) : null;
    }

    private async Task<OcpiResult<PulledPage<T>>> PageAsync(string? url, PageQuery query, CancellationToken cancellation)
    {
        var reply = await caller.SendAsync(shape.Module, HttpMethod.Get, url, null, null, cancellation).ConfigureAwait(false);
        var result = caller.Reader.Many<T>(reply);
        if (result.Value is not { } objects)
        {
            return result.As<PulledPage<T>>();
        }

        var total = reply.Count(OcpiHeaders.TotalCount);
        var page = new PulledPage<T>(Wanted(objects, query), total, url!, Next(reply, url!, objects.Count, total));
        return result.As(page);
    }

    private IReadOnlyList<T> Wanted(IReadOnlyList<T> objects, PageQuery query)
    {
        if (query.DateFrom is not { } from || !caller.Peer.Quirks.HasFlag(PeerQuirks.IgnoresDateFrom))
        {
            return objects;
        }

        var wanted = objects.Where(value => shape.UpdatedAt(value) >= from).ToList();
        if (wanted.Count < objects.Count)
        {
            Repairs.Tell(caller.Http.Logger, caller.Peer.Id, PeerQuirks.IgnoresDateFrom);
        }

        return wanted;
    }

    // The token goes wherever the link leads, so the link must stay where the endpoint is.
    private string? Next(OcpiReply reply, string url, int count, int? total)
    {
        if (caller.Peer.Quirks.HasFlag(PeerQuirks.UnusableLinks))
        {
            Repairs.Tell(caller.Http.Logger, caller.Peer.Id, PeerQuirks.UnusableLinks);
            return count > 0 && OffsetUrl.TryNext(url, count, total, out var next) ? next : null;
        }

        var link = PageLink.Next(reply.Header(OcpiHeaders.Link));
        if (link is null || !Uri.TryCreate(new Uri(url), link, out var target))
        {
            return null;
        }

        return UrlPolicy.IsSameOrigin(target, new Uri(url)) || caller.Peer.Quirks.HasFlag(PeerQuirks.WrongScheme) ? target.AbsoluteUri : null;
    }

    private bool IsRepeated(PulledPage<T> before, PulledPage<T> page)
    {
        var isRepeated = page.Objects.Count > 0 && page.Objects.Count == before.Objects.Count
            && page.Objects.Zip(before.Objects).All(pair => shape.IdOf(pair.First) == shape.IdOf(pair.Second) && shape.OwnerOf(pair.First) == shape.OwnerOf(pair.Second));
        if (isRepeated)
        {
            Repairs.Tell(caller.Http.Logger, caller.Peer.Id, PeerQuirks.IgnoresPaging);
        }

        return isRepeated;
    }
}
