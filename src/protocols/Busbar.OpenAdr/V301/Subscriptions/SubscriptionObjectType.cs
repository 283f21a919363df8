using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>The only object type of a subscription (OpenADR 3.0.1 subscription).</summary>
[WireEnum]
public enum SubscriptionObjectType
{
    /// <summary>Its own kind.</summary>
    [WireName("SUBSCRIPTION")]
    Subscription,
}
