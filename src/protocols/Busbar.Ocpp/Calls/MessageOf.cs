using System.Diagnostics;
using System.Reflection;
using Busbar.Wire;

namespace Busbar.Ocpp.Calls;

/// <summary>What a record's <see cref="WireMessageAttribute"/> says, read once per type.</summary>
internal static class MessageOf<T>
{
    private static readonly WireMessageAttribute Message = typeof(T).GetCustomAttribute<WireMessageAttribute>()
        ?? throw new UnreachableException($"{typeof(T)} is not marked as a message.");

    public static string Action { get; } = Message.Action;

    public static MessageKind Kind { get; } = Message.Kind;
}
