namespace Busbar.Wire;

/// <summary>
/// Asks for a twin of a wire record named <c>XPatch</c>, in which every property is a <see cref="Patched{T}"/>: absent, null or
/// a value. It has the same JSON codec and an <c>Apply(X original)</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WirePatchAttribute : Attribute;
