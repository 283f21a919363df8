namespace Busbar.Operator.Hosting;

/// <summary>Several things that end together.</summary>
internal sealed class Disposables(params IDisposable?[] parts) : IDisposable
{
    public void Dispose()
    {
        foreach (var part in parts)
            part?.Dispose();
    }
}
