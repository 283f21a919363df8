namespace Busbar.Browser;

/// <summary>A car at an EVSE, which is gone when this is disposed.</summary>
public sealed class ParkedCar(Site site, int evse) : IAsyncDisposable
{
    private bool _hasLeft;

    public async ValueTask DisposeAsync()
    {
        if (_hasLeft)
            return;
        _hasLeft = true;
        await site.LeaveAsync(evse);
    }
}
