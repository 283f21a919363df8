namespace Busbar.Iso15118.Sessions;

/// <summary>What the car says it will take: its answer to an offer.</summary>
/// <param name="OfferId">The offer it chose; 0 in dynamic control, where it chooses none.</param>
/// <param name="Start">When the first step starts.</param>
/// <param name="Steps">The steps, each from its start to that of the next.</param>
public sealed record PowerProfile(int OfferId, DateTimeOffset Start, IReadOnlyList<ProfileStep> Steps);

/// <summary>A step of a profile.</summary>
/// <param name="From">When it begins, counted from the start of the profile.</param>
/// <param name="Watts">The power, in W; negative when the car feeds back.</param>
public readonly record struct ProfileStep(TimeSpan From, double Watts);
