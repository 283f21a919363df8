using System.Runtime.CompilerServices;

namespace Busbar.Simulation;

/// <summary>One step that waits to run.</summary>
internal readonly struct WorkItem(SendOrPostCallback callback, object? state)
{
    public void Run() => callback(state);

    /// <summary>Who it is, for people: the async method that continues, else the method that was posted.</summary>
    public string Describe()
    {
        if (state is SimulationTimer timer)
            return timer.Describe();
        return (Machine(state) ?? Machine((state as Delegate)?.Target))?.FullName ?? Name(state as Delegate ?? callback);
    }

    internal static string Name(Delegate work) => $"{work.Method.DeclaringType?.FullName}.{work.Method.Name}";

    // An await's continuation belongs to a box that is generic in the state machine of the awaiting method.
    private static Type? Machine(object? box)
        => box?.GetType().GetGenericArguments().FirstOrDefault(type => type.IsAssignableTo(typeof(IAsyncStateMachine)));
}
