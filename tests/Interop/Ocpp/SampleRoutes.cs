using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using V16 = Busbar.Ocpp.V16;
using V201 = Busbar.Ocpp.V201;
using V21 = Busbar.Ocpp.V21;

namespace Busbar.Interop.Ocpp;

/// <summary>The handlers of a management system that accepts everything, for each version.</summary>
internal static class SampleRoutes
{
    public static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);

    public static MessageRoutes Of(OcppVersion version) => version switch
    {
        OcppVersion.V16 => V16Routes(),
        OcppVersion.V201 => V201Routes(),
        _ => V21Routes(),
    };

    private static MessageRoutes V16Routes() => new MessageRoutes()
        .On<V16.BootNotificationRequest, V16.BootNotificationResponse>((_, _) => new V16.BootNotificationResponse { CurrentTime = Now, Interval = 300, Status = V16.RegistrationStatus.Accepted })
        .On<V16.HeartbeatRequest, V16.HeartbeatResponse>((_, _) => new V16.HeartbeatResponse { CurrentTime = Now })
        .On<V16.MeterValuesRequest, V16.MeterValuesResponse>((_, _) => new V16.MeterValuesResponse());

    private static MessageRoutes V201Routes() => new MessageRoutes()
        .On<V201.BootNotificationRequest, V201.BootNotificationResponse>((_, _) => new V201.BootNotificationResponse { CurrentTime = Now, Interval = 300, Status = V201.RegistrationStatus.Accepted })
        .On<V201.HeartbeatRequest, V201.HeartbeatResponse>((_, _) => new V201.HeartbeatResponse { CurrentTime = Now })
        .On<V201.TransactionEventRequest, V201.TransactionEventResponse>((_, _) => new V201.TransactionEventResponse { TotalCost = 1.25m });

    private static MessageRoutes V21Routes() => new MessageRoutes()
        .On<V21.BootNotificationRequest, V21.BootNotificationResponse>((_, _) => new V21.BootNotificationResponse { CurrentTime = Now, Interval = 300, Status = V21.RegistrationStatus.Accepted })
        .On<V21.HeartbeatRequest, V21.HeartbeatResponse>((_, _) => new V21.HeartbeatResponse { CurrentTime = Now })
        .On<V21.TransactionEventRequest, V21.TransactionEventResponse>((_, _) => new V21.TransactionEventResponse { TotalCost = 1.25m });
}
