using Busbar.Charging.Ledger;

namespace Busbar.Lab.Headless;

/// <summary>How one scenario came out.</summary>
/// <param name="Name">Which.</param>
/// <param name="HasPassed">Whether as it must.</param>
/// <param name="Text">What came out, or what was wrong.</param>
/// <param name="Ledger">The operator's sessions at the end.</param>
internal sealed record ScenarioOutcome(string Name, bool HasPassed, string Text, IReadOnlyList<Session> Ledger);
