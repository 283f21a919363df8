namespace Busbar.Operator.Metering;

/// <summary>A station's power over the last hour, one value a minute: the last one known in that minute.</summary>
internal sealed class PowerHistory
{
    private const int Minutes = 60;
    private readonly float[] _watts = new float[Minutes];
    private long _minute = -1;
    private int _filled;

    public void Record(DateTimeOffset now, decimal watts)
    {
        MoveTo(now);
        _watts[(int)(_minute % Minutes)] = (float)watts;
    }

    /// <summary>The values, oldest first; shorter than an hour when less is known.</summary>
    public float[] Read(DateTimeOffset now)
    {
        MoveTo(now);
        var values = new float[_filled];
        for (var i = 0; i < _filled; i++)
            values[i] = _watts[(int)((_minute - _filled + 1 + i) % Minutes)];
        return values;
    }

    private void MoveTo(DateTimeOffset now)
    {
        var minute = now.UtcTicks / TimeSpan.TicksPerMinute;
        if (_minute < 0)
        {
            _minute = minute;
            _filled = 1;
            return;
        }

        var last = _watts[(int)(_minute % Minutes)];
        for (var steps = Math.Min(minute - _minute, Minutes); steps > 0; steps--)
        {
            _watts[(int)((minute - steps + 1) % Minutes)] = last;
            _filled = Math.Min(_filled + 1, Minutes);
        }

        _minute = Math.Max(_minute, minute);
    }
}
