using System.Text;
using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;

namespace Busbar.Station.Diagnostics;

/// <summary>What the station knows of a person, told or forgotten on request (OCPP 2.0.1 N09, N10).</summary>
internal sealed class CustomerRecords(StationCore station)
{
    // The schema's length of one page.
    private const int PageLength = 512;

    /// <summary>Begins to tell or forget; false when nobody is named (OCPP 2.0.1 N09.FR.09).</summary>
    internal bool Handle(int requestId, bool report, bool clear, IdToken? token, string? customer)
    {
        if (token is null && customer is null)
            return false;
        var found = Found(token, customer);
        if (clear)
            Forget(token);
        station.Agenda.At(station.Now, () => Tell(requestId, report ? found : ""));
        return true;
    }

    private string Found(IdToken? token, string? customer)
    {
        var text = new StringBuilder();
        foreach (var (cached, info) in station.Cache.All().Where(k => known(k.Token)))
            text.Append("cache: ").Append(cached.Text).Append(' ').Append(info.Status).Append('\n');
        foreach (var entry in station.List.Entries.Where(e => known(e.Token)))
            text.Append("list: ").Append(entry.Token.Text).Append(' ').Append(entry.Info?.Status).Append('\n');
        foreach (var unit in station.Evses.Where(u => u.Transaction?.Token is { } t && known(t)))
            text.Append("transaction: ").Append(unit.Transaction!.Id).Append('\n');
        return text.ToString();

        bool known(IdToken candidate) =>
            candidate.IsSame(token) || (customer is not null && candidate.Text.Equals(customer, StringComparison.OrdinalIgnoreCase));
    }

    // The list belongs to the CSMS, which changes it by SendLocalList (OCPP 2.0.1 N10.FR.08).
    private void Forget(IdToken? token)
    {
        if (token is not null)
            station.Cache.Forget(token);
    }

    private void Tell(int requestId, string data)
    {
        var pages = data.Length == 0 ? [""] : data.Chunk(PageLength).Select(c => new string(c)).ToArray();
        for (var page = 0; page < pages.Length; page++)
            station.Outbound.Tell(new Notice.CustomerData(requestId, page, page < pages.Length - 1, station.Now, pages[page]));
    }
}
