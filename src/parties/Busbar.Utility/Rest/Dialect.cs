using System.Runtime.CompilerServices;
using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.Utility.Privacy;
using Busbar.Wire;

namespace Busbar.Utility.Rest;

/// <summary>How one version spells the objects.</summary>
/// <param name="version">The version.</param>
internal abstract class Dialect(OpenAdrVersion version)
{
    // An event or a program is written once and then read by many.
    private readonly ConditionalWeakTable<object, byte[]> _written = [];

    public OpenAdrVersion Version { get; } = version;

    public abstract Outcome<GridProgram> ReadProgram(ReadOnlySpan<byte> body);

    public abstract Outcome<GridEvent> ReadEvent(ReadOnlySpan<byte> body);

    public abstract Outcome<GridReport> ReadReport(ReadOnlySpan<byte> body);

    public abstract Outcome<GridSubscription> ReadSubscription(ReadOnlySpan<byte> body);

    /// <summary>A VEN; the sides describe it differently, and a VEN's own has no account and no targets.</summary>
    public abstract Outcome<GridParticipant> ReadVen(ReadOnlySpan<byte> body, Caller caller);

    /// <summary>A resource; the VEN is in the path in 3.0.1 and in the body in 3.1.</summary>
    public abstract Outcome<GridResource> ReadResource(ReadOnlySpan<byte> body, Caller caller, string? venId);

    public byte[] Write(GridProgram program) => Cached(program, static (dialect, value) => dialect.WriteProgram((GridProgram)value));

    public byte[] Write(GridEvent signal) => Cached(signal, static (dialect, value) => dialect.WriteEvent((GridEvent)value));

    public abstract byte[] Write(GridReport report);

    public abstract byte[] Write(GridSubscription subscription);

    public abstract byte[] Write(GridParticipant ven, IReadOnlyList<GridResource> resources);

    public abstract byte[] Write(GridResource resource);

    /// <summary>A notification about an object that is written already.</summary>
    public abstract byte[] WriteNotification(SignalObject kind, SignalOperation operation, JsonFragment body, IReadOnlyList<SignalTarget> targets);

    /// <summary>The targets of a query.</summary>
    public abstract IReadOnlyList<SignalTarget>? TargetsOf(RestQuery query);

    protected abstract byte[] WriteProgram(GridProgram program);

    protected abstract byte[] WriteEvent(GridEvent signal);

    /// <summary>Reads a body by its schema and says it in the domain's words.</summary>
    protected static Outcome<TDomain> Read<TWire, TDomain>(ReadOnlySpan<byte> body, Func<TWire, TDomain> map)
        where TWire : class, IWireRecord<TWire>
        where TDomain : class =>
        WireJson.TryRead<TWire>(body, WireLimits.Default, out var wire, out var error)
            ? map(wire)
            : Refusal.Wrong(error.Path.Length == 0 ? error.Message : $"At {error.Path}: {error.Message}");

    private byte[] Cached(object value, Func<Dialect, object, byte[]> write)
    {
        if (_written.TryGetValue(value, out var bytes))
        {
            return bytes;
        }

        bytes = write(this, value);
        _written.AddOrUpdate(value, bytes);
        return bytes;
    }
}
