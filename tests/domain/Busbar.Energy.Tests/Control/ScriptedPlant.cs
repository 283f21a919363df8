using Busbar.Energy.Control;
using Busbar.Energy.Limits;

namespace Busbar.Energy.Tests.Control;

/// <summary>Stations that confirm late, refuse, lose answers, go offline and disobey, under limits that change.</summary>
internal sealed class ScriptedPlant
{
    private readonly SiteRows _rows;
    private readonly Random _random;
    private readonly ControlPolicy _policy;
    private readonly ControlPoint[] _points;
    private readonly List<double>[] _sent;
    private double[] _room;

    public ScriptedPlant(SiteRows rows, Random random, ControlPolicy policy)
    {
        _rows = rows;
        _random = random;
        _policy = policy;
        _points = [.. rows.Tree.Evses.Select(evse => new ControlPoint { IsOnline = true, Default = evse.Evse!.DefaultAmperes })];
        _sent = [.. _points.Select(_ => new List<double>())];
        _room = TestSites.Room(rows);
    }

    public void Disturb()
    {
        if (_random.Next(8) == 0)
        {
            var cap = _random.Next(1_000, 150_000);
            _room = TestSites.Room(_rows, LimitBook.Of([new TimedLimit { Id = "x", NodeId = "grid", Origin = LimitOrigin.Oscp, Source = "dso", KnownSince = TestSites.Now, Watts = cap }]));
        }

        for (var i = 0; i < _points.Length; i++)
            _points[i] = Changed(i, _points[i], _random.Next(12));
    }

    public void Control()
    {
        foreach (var command in ControlStep.Decide(_rows, _room, _points, _policy).Commands)
        {
            _sent[command.Load].Add(command.Amperes);
            _points[command.Load] = _points[command.Load] with { Outstanding = _sent[command.Load].Max() };
        }
    }

    /// <summary>By how much each row is exceeded by what is confirmed or may still be believed.</summary>
    public double[] Excess()
    {
        double[] believed = [.. _points.Select((point, i) => Math.Max(AssumedDraw.Of(point, _rows.Tree.Evses[i].Evse!, _policy), point.HasSession ? _sent[i].DefaultIfEmpty().Max() : 0))];
        return [.. _rows.Rows.Select((row, k) => row.Sum(believed) - _room[k])];
    }

    private ControlPoint Changed(int i, ControlPoint point, int what)
    {
        switch (what)
        {
            case 0 when !point.HasSession:
                return point with { HasSession = true, Acknowledged = null, Wanted = _random.Next(6, 33), ActivePhases = 3 };
            case 1 when point.HasSession && point.IsOnline:
                _sent[i].Clear();
                return new ControlPoint { IsOnline = true, Default = point.Default };
            case 2:
                return point with { IsOnline = false };
            case 3 when point.HasSession:
                return point with { Measured = 40, Excesses = 2 };
            case 4 when point.HasSession && _sent[i].Count > 0:
                _sent[i].Clear();
                return point with { Outstanding = null, IsRefusing = _random.Next(2) == 0 };
            case > 4 when _sent[i].Count > 0 && point.IsOnline:
                var last = _sent[i][^1];
                _sent[i].Clear();
                return point with { Acknowledged = last, Outstanding = null, IsRefusing = false };
            case 5:
                return point with { IsOnline = true, Excesses = 0, Measured = null, IsRefusing = false };
            case 6 when point.HasSession:
                return point with { Wanted = _random.Next(0, 33) };
            default:
                return point;
        }
    }
}
