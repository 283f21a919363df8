using Busbar.Energy.GridSignals;

namespace Busbar.Utility.Profiles;

/// <summary>The rules of named profiles: which one a program follows, and whether an event keeps to it.</summary>
internal static class ProfileRules
{
    /// <summary>Says what an event breaks of its program's profile, or null.</summary>
    public static Refusal? Check(GridEvent signal, GridProgram program) =>
        SignalProfile.Of(program)?.CheckEvent(signal) is { } wrong ? Refusal.Wrong(wrong) : null;

    /// <summary>Says what a program breaks of its own profile, or null.</summary>
    public static Refusal? Check(GridProgram program) =>
        SignalProfile.Of(program)?.CheckProgram(program) is { } wrong ? Refusal.Wrong(wrong) : null;
}
