namespace Busbar.Simulation;

/// <summary>One simulated world: everything in it follows from the seed.</summary>
public sealed class World
{
    /// <summary>Makes a world.</summary>
    /// <param name="seed">The number from which all its chance follows.</param>
    /// <param name="start">What its clock shows first; by default 2030-01-01T00:00:00Z.</param>
    /// <param name="options">Limits and strictness of the scheduler.</param>
    public World(ulong seed, DateTimeOffset? start = null, SchedulerOptions? options = null)
    {
        Random = new SeededRandom(seed);
        Scheduler = new SimulationScheduler(start ?? new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), options);
        Ids = new SeededIdSource(Random.Stream("ids"));
        Trace = new WorldTrace(Clock);
        Frames = new FrameNetwork(this);
    }

    /// <summary>Runs the world's work.</summary>
    public SimulationScheduler Scheduler { get; }

    /// <summary>The world's time.</summary>
    public SimulationClock Clock => Scheduler.Clock;

    /// <summary>The world's chance.</summary>
    public SeededRandom Random { get; }

    /// <summary>The world's ids.</summary>
    public IdSource Ids { get; }

    /// <summary>What happened, as a hash and on request as text.</summary>
    public WorldTrace Trace { get; }

    /// <summary>The network of whole frames.</summary>
    public FrameNetwork Frames { get; }

    /// <summary>Runs the world until the body ends, and throws what the body throws.</summary>
    public void Run(Func<Task> body) => Scheduler.Run(body);

    /// <summary>Runs the world until the body ends, and returns what it returns.</summary>
    public T Run<T>(Func<Task<T>> body) => Scheduler.Run(body);
}
