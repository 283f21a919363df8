using Busbar.Wire;

namespace Busbar.Ocpi.Modules;

/// <summary>How the endpoints see locations with their EVSEs and connectors.</summary>
/// <typeparam name="TLocation">The location.</typeparam>
/// <typeparam name="TEvse">The EVSE.</typeparam>
/// <typeparam name="TConnector">The connector.</typeparam>
/// <typeparam name="TLocationPatch">The location's PATCH.</typeparam>
/// <typeparam name="TEvsePatch">The EVSE's PATCH.</typeparam>
/// <typeparam name="TConnectorPatch">The connector's PATCH.</typeparam>
public abstract class LocationShape<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch> : ObjectShape<TLocation, TLocationPatch>
    where TLocation : class, IWireRecord<TLocation>
    where TEvse : class, IWireRecord<TEvse>
    where TConnector : class, IWireRecord<TConnector>
    where TLocationPatch : class, IWireRecord<TLocationPatch>
    where TEvsePatch : class, IWireRecord<TEvsePatch>
    where TConnectorPatch : class, IWireRecord<TConnectorPatch>
{
    /// <inheritdoc/>
    public override string Module => OcpiModules.Locations;

    /// <summary>The EVSEs of a location.</summary>
    /// <param name="location">The location.</param>
    /// <returns>The EVSEs.</returns>
    public abstract IReadOnlyList<TEvse> EvsesOf(TLocation location);

    /// <summary>The location with other EVSEs.</summary>
    /// <param name="location">The location.</param>
    /// <param name="evses">The EVSEs.</param>
    /// <returns>The location.</returns>
    public abstract TLocation WithEvses(TLocation location, IReadOnlyList<TEvse> evses);

    /// <summary>The connectors of an EVSE.</summary>
    /// <param name="evse">The EVSE.</param>
    /// <returns>The connectors.</returns>
    public abstract IReadOnlyList<TConnector> ConnectorsOf(TEvse evse);

    /// <summary>The EVSE with other connectors.</summary>
    /// <param name="evse">The EVSE.</param>
    /// <param name="connectors">The connectors.</param>
    /// <returns>The EVSE.</returns>
    public abstract TEvse WithConnectors(TEvse evse, IReadOnlyList<TConnector> connectors);

    /// <summary>The EVSE as the endpoints see it by itself.</summary>
    public abstract ObjectShape<TEvse, TEvsePatch> Evse { get; }

    /// <summary>The connector as the endpoints see it by itself.</summary>
    public abstract ObjectShape<TConnector, TConnectorPatch> Connector { get; }

    /// <summary>Finds an EVSE.</summary>
    /// <param name="location">The location.</param>
    /// <param name="uid">The EVSE's uid.</param>
    /// <returns>The EVSE, or null.</returns>
    public TEvse? FindEvse(TLocation location, string uid)
    {
        return EvsesOf(location).FirstOrDefault(evse => Same(Evse.IdOf(evse), uid));
    }

    /// <summary>Finds a connector.</summary>
    /// <param name="evse">The EVSE.</param>
    /// <param name="id">The connector's id.</param>
    /// <returns>The connector, or null.</returns>
    public TConnector? FindConnector(TEvse evse, string id)
    {
        return ConnectorsOf(evse).FirstOrDefault(connector => Same(Connector.IdOf(connector), id));
    }

    /// <summary>The location with one EVSE put in: a known one is replaced in its place, a new one comes last; the location is as new as its EVSE.</summary>
    /// <param name="location">The location.</param>
    /// <param name="evse">The EVSE.</param>
    /// <returns>The location.</returns>
    public TLocation Put(TLocation location, TEvse evse)
    {
        var evses = Replaced(EvsesOf(location), evse, Evse.IdOf);
        return Raised(WithEvses(location, evses), Evse.UpdatedAt(evse));
    }

    /// <summary>The EVSE with one connector put in; it is as new as its connector.</summary>
    /// <param name="evse">The EVSE.</param>
    /// <param name="connector">The connector.</param>
    /// <returns>The EVSE.</returns>
    public TEvse Put(TEvse evse, TConnector connector)
    {
        var changed = WithConnectors(evse, Replaced(ConnectorsOf(evse), connector, Connector.IdOf));
        var moment = Connector.UpdatedAt(connector);
        return moment > Evse.UpdatedAt(changed) ? Evse.WithUpdatedAt(changed, moment) : changed;
    }

    /// <summary>The location, at least as new as a moment.</summary>
    /// <param name="location">The location.</param>
    /// <param name="moment">The moment.</param>
    /// <returns>The location.</returns>
    public TLocation Raised(TLocation location, DateTimeOffset moment)
    {
        return moment > UpdatedAt(location) ? WithUpdatedAt(location, moment) : location;
    }

    /// <summary>Stamps a location of ours in all its parts: what changed is raised together with what holds it, nothing else is.</summary>
    /// <inheritdoc/>
    public override TLocation Stamp(TLocation? before, TLocation after, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(after);
        var evses = EvsesOf(after).Select(evse => StampEvse(before is null ? null : FindEvse(before, Evse.IdOf(evse)), evse, now)).ToList();
        return base.Stamp(before, evses.Count == 0 ? after : WithEvses(after, evses), now);
    }

    /// <summary>The EVSEs of a PATCH merged into those that are there: none is lost that the PATCH does not name.</summary>
    /// <param name="evses">The EVSEs that are there.</param>
    /// <param name="patched">The EVSEs of the PATCH.</param>
    /// <returns>The EVSEs.</returns>
    protected IReadOnlyList<TEvse> Merged(IReadOnlyList<TEvse> evses, IReadOnlyList<TEvse> patched)
    {
        return patched.Aggregate(evses, (merged, evse) => Replaced(merged, evse, Evse.IdOf));
    }

    private TEvse StampEvse(TEvse? before, TEvse after, DateTimeOffset now)
    {
        var connectors = ConnectorsOf(after)
            .Select(connector => Connector.Stamp(before is null ? null : FindConnector(before, Connector.IdOf(connector)), connector, now))
            .ToList();
        return Evse.Stamp(before, WithConnectors(after, connectors), now);
    }

    private static List<TItem> Replaced<TItem>(IReadOnlyList<TItem> items, TItem item, Func<TItem, string> id)
    {
        var replaced = items.ToList();
        var index = replaced.FindIndex(other => Same(id(other), id(item)));
        if (index < 0)
        {
            replaced.Add(item);
        }
        else
        {
            replaced[index] = item;
        }

        return replaced;
    }

    private static bool Same(string one, string other)
    {
        return string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
    }
}
