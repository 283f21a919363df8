namespace Busbar.Station.Hosting;

/// <summary>Makes the ids a station gives, from its own random numbers so that a simulation repeats.</summary>
internal sealed class StationIds(Random random)
{
    /// <summary>A transaction's id, unique for ever (OCPP 2.0.1 E01.FR.08).</summary>
    internal string NextTransaction()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }
}
