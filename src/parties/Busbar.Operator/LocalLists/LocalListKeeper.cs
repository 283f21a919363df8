using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;

namespace Busbar.Operator.LocalLists;

/// <summary>
/// Keeps the list of tokens on a station in step with ours: whole or by difference, in as many messages as the station asks for,
/// whole again when the station's number is not the one we expect (OCPP 2.0.1 D01.FR.03).
/// </summary>
internal sealed class LocalListKeeper(OperatorCore core)
{
    // What every station takes in one message; one that takes more or less says so in its device model.
    private const int UsualEntriesPerMessage = 50;
    private const int MostEntriesPerMessage = 1_000;

    /// <summary>Gives a station a whole list.</summary>
    public async Task<Command> ReplaceAsync(StationId station, IReadOnlyList<(IdToken Token, Charging.Tokens.Authorization Answer)> entries, string principal)
    {
        var size = await EntriesPerMessageAsync(station);
        var chunks = entries.Chunk(size).Prepend([]).Skip(entries.Count == 0 ? 0 : 1);
        var isFull = true;
        Command? last = null;
        foreach (var chunk in chunks)
        {
            last = await SendAsync(station, isFull, [.. chunk.Select(e => (e.Token, (Charging.Tokens.Authorization?)e.Answer))], principal);
            if (last.Outcome is not CommandOutcome.Accepted)
                return last;
            isFull = false;
        }

        return last!;
    }

    /// <summary>Changes some entries of a station's list; a null answer removes one.</summary>
    public async Task<Command> ChangeAsync(StationId station, IReadOnlyList<(IdToken Token, Charging.Tokens.Authorization? Answer)> changes, string principal)
    {
        var size = await EntriesPerMessageAsync(station);
        Command? last = null;
        foreach (var chunk in changes.Chunk(size))
        {
            last = await SendAsync(station, isFull: false, chunk, principal);
            if (last.Outcome is CommandOutcome.Rejected)
                return await StartOverAsync(station, changes, principal);
            if (last.Outcome is not CommandOutcome.Accepted)
                return last;
        }

        return last ?? await SendAsync(station, isFull: false, [], principal);
    }

    /// <summary>Asks a station for the number of its list, and gives it ours again when the two are out of step.</summary>
    public async Task<Command> CheckAsync(StationId station, string principal)
    {
        var asked = await GiveAsync(station, new StationOrder.GetLocalListVersion(), "GetLocalListVersion", "{}", principal);
        var known = await core.LocalLists.FindAsync(station);
        if (asked.Outcome is not CommandOutcome.Accepted || known is not { IsOutOfStep: true, Version: > 0 })
            return asked;
        return await ReplaceAsync(station, await EntriesAsync(station), principal);
    }

    /// <summary>A number above every one that the station may have.</summary>
    public async ValueTask<int> NextVersionAsync(StationId station)
    {
        var known = await core.LocalLists.FindAsync(station);
        return Math.Max(Math.Max(known?.Version ?? 0, known?.ReportedVersion ?? 0), 0) + 1;
    }

    private async Task<Command> StartOverAsync(StationId station, IReadOnlyList<(IdToken Token, Charging.Tokens.Authorization? Answer)> changes, string principal)
    {
        var entries = (await EntriesAsync(station)).ToDictionary(e => e.Token, e => e.Answer);
        foreach (var (token, answer) in changes)
        {
            if (answer is not null)
                entries[token] = answer;
            else
                entries.Remove(token);
        }

        // Its number may be far above ours, so it is asked first.
        await GiveAsync(station, new StationOrder.GetLocalListVersion(), "GetLocalListVersion", "{}", principal);
        return await ReplaceAsync(station, [.. entries.Select(e => (e.Key, e.Value))], principal);
    }

    private async Task<List<(IdToken Token, Charging.Tokens.Authorization Answer)>> EntriesAsync(StationId station) =>
        [.. (await core.LocalLists.EntriesAsync(station)).Select(e => (e.Token, e.Answer))];

    private async Task<Command> SendAsync(
        StationId station, bool isFull, IReadOnlyList<(IdToken Token, Charging.Tokens.Authorization? Answer)> tokens, string principal)
    {
        var version = await NextVersionAsync(station);
        var arguments = string.Create(System.Globalization.CultureInfo.InvariantCulture, $$"""{"version":{{version}},"full":{{(isFull ? "true" : "false")}},"entries":{{tokens.Count}}}""");
        return await GiveAsync(station, new StationOrder.SendLocalList(version, isFull, tokens), "SendLocalList", arguments, principal);
    }

    private Task<Command> GiveAsync(StationId station, StationOrder order, string kind, string arguments, string principal) =>
        core.Commands.ExecuteAsync(core.NewCommand(station, kind, arguments, principal), order);

    private async Task<int> EntriesPerMessageAsync(StationId station)
    {
        var said = await core.Variables.FindAsync(station, "LocalAuthListCtrlr", "ItemsPerMessage")
            ?? await core.Variables.FindAsync(station, "", "SendLocalListMaxLength");
        return int.TryParse(said, out var size) ? Math.Clamp(size, 1, MostEntriesPerMessage) : UsualEntriesPerMessage;
    }
}
