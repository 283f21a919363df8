namespace Busbar.Operator.Picture;

/// <summary>Counts by the second over the last minutes. Not safe for several threads at once.</summary>
internal sealed class SecondCounter(int seconds)
{
    private readonly int[] _counts = new int[seconds];
    private long _newest;

    public void Add(DateTimeOffset at)
    {
        var second = at.ToUnixTimeSeconds();
        MoveTo(second);
        if (second > _newest - seconds)
            _counts[second % seconds]++;
    }

    /// <summary>How many there were in the last whole seconds before <paramref name="now"/>.</summary>
    public int Sum(DateTimeOffset now, int last)
    {
        MoveTo(now.ToUnixTimeSeconds());
        var sum = 0;
        for (var second = _newest - last; second < _newest; second++)
            sum += second < 0 ? 0 : _counts[second % seconds];
        return sum;
    }

    /// <summary>Sums over whole steps of so many seconds, the oldest first, the last one with the second that runs.</summary>
    public int[] History(DateTimeOffset now, int step)
    {
        MoveTo(now.ToUnixTimeSeconds());
        var sums = new int[seconds / step];
        var first = (_newest / step) - sums.Length + 1;
        for (var second = Math.Max(0, first * step); second <= _newest; second++)
            sums[(second / step) - first] += _counts[second % seconds];
        return sums;
    }

    private void MoveTo(long second)
    {
        if (second - _newest >= seconds)
            Array.Clear(_counts);
        else
        {
            for (var passed = _newest + 1; passed <= second; passed++)
                _counts[passed % seconds] = 0;
        }

        _newest = Math.Max(_newest, second);
    }
}
