namespace Busbar.Wire;

/// <summary>
/// A text, or each text of a list, must pass a check; otherwise it is a bad format. On the class of another attribute it gives
/// that attribute this meaning.
/// </summary>
/// <param name="type">The class that holds the check.</param>
/// <param name="method">A static method <c>bool Method(string text)</c> of that class.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class FormatAttribute(Type type, string method) : Attribute
{
    /// <summary>The class that holds the check.</summary>
    public Type Type { get; } = type;

    /// <summary>The name of the check.</summary>
    public string Method { get; } = method;
}

/// <summary>A rule over several properties of a record; where it does not hold, the record has a fault of kind condition.</summary>
/// <param name="type">The class that holds the rule.</param>
/// <param name="method">A static method <c>bool Method(Record record)</c> of that class.</param>
/// <param name="message">What is wrong where the rule does not hold: one plain sentence.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RuleAttribute(Type type, string method, string message) : Attribute
{
    /// <summary>The class that holds the rule.</summary>
    public Type Type { get; } = type;

    /// <summary>The name of the rule.</summary>
    public string Method { get; } = method;

    /// <summary>What is wrong where the rule does not hold.</summary>
    public string Message { get; } = message;
}
