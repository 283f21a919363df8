using Xunit.v3;

namespace Busbar.TestKit;

/// <summary>Names the clause that a test holds, for example <c>OCPP 2.0.1 K01.FR.05</c>; it becomes the trait <c>Clause</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class ClauseAttribute(string clause) : Attribute, ITraitAttribute
{
    /// <summary>The clause in its fixed form.</summary>
    public string Clause { get; } = clause;

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Clause", Clause)];
}
