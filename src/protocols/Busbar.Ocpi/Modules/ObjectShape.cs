using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Modules;

/// <summary>How the endpoints of all modules see an object of one version.</summary>
/// <typeparam name="T">The object.</typeparam>
public abstract class ObjectShape<T>
    where T : class, IWireRecord<T>
{
    /// <summary>The version.</summary>
    public abstract OcpiVersion Version { get; }

    /// <summary>The module's identifier.</summary>
    public abstract string Module { get; }

    /// <summary>The object's id.</summary>
    /// <param name="value">The object.</param>
    /// <returns>The id.</returns>
    public abstract string IdOf(T value);

    /// <summary>The kind of a token, or null.</summary>
    /// <param name="value">The object.</param>
    /// <returns>The kind as the wire writes it.</returns>
    public virtual string? TypeOf(T value)
    {
        return null;
    }

    /// <summary>The owner that the object names; null in 2.1.1, where it names none.</summary>
    /// <param name="value">The object.</param>
    /// <returns>The owner.</returns>
    public abstract OcpiParty? OwnerOf(T value);

    /// <summary>When it last changed.</summary>
    /// <param name="value">The object.</param>
    /// <returns>The moment.</returns>
    public abstract DateTimeOffset UpdatedAt(T value);

    /// <summary>The object as if it had changed at another moment.</summary>
    /// <param name="value">The object.</param>
    /// <param name="moment">The moment.</param>
    /// <returns>The object.</returns>
    public abstract T WithUpdatedAt(T value, DateTimeOffset moment);

    /// <summary>Stamps an object that we own: what did not change keeps its moment, what did gets a later one.</summary>
    /// <param name="before">The object as it was; null for a new one.</param>
    /// <param name="after">The object as it is, whatever its moment.</param>
    /// <param name="now">The moment of the change.</param>
    /// <returns>The object as it is with its moment.</returns>
    public virtual T Stamp(T? before, T after, DateTimeOffset now)
    {
        if (before is null)
        {
            return WithUpdatedAt(after, now);
        }

        var kept = WithUpdatedAt(after, UpdatedAt(before));
        return kept.Equals(before) ? before : WithUpdatedAt(after, Later(now, UpdatedAt(before)));
    }

    /// <summary>The moment of a change after a former one: a clock that stands still or runs back must not hide a change.</summary>
    /// <param name="now">The moment by the clock.</param>
    /// <param name="before">The moment of the former change.</param>
    /// <returns>The later one, at least a millisecond after the former.</returns>
    protected static DateTimeOffset Later(DateTimeOffset now, DateTimeOffset before)
    {
        return now > before ? now : before.AddMilliseconds(1);
    }
}

/// <summary>How the endpoints see an object that can be patched.</summary>
/// <typeparam name="T">The object.</typeparam>
/// <typeparam name="TPatch">Its PATCH.</typeparam>
public abstract class ObjectShape<T, TPatch> : ObjectShape<T>
    where T : class, IWireRecord<T>
    where TPatch : class, IWireRecord<TPatch>
{
    /// <summary>Whether the version lets the object be patched; tariffs only in 2.1.1.</summary>
    public virtual bool AllowsPatch => true;

    /// <summary>The moment that a PATCH gives; every version but 2.1.1 demands one (OCPI 2.2.1 4.1.4).</summary>
    /// <param name="patch">The PATCH.</param>
    /// <returns>The moment, or null.</returns>
    public abstract DateTimeOffset? UpdatedAt(TPatch patch);

    /// <summary>The object with what the PATCH says.</summary>
    /// <param name="value">The object.</param>
    /// <param name="patch">The PATCH.</param>
    /// <returns>The object.</returns>
    public abstract T Apply(T value, TPatch patch);
}
