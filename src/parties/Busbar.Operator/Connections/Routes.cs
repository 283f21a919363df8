using System.Diagnostics;
using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Operator.Authorization;
using Busbar.Operator.DeviceModel;
using Busbar.Operator.Notifications;
using Busbar.Operator.Provisioning;
using Busbar.Operator.RemoteControl;
using Busbar.Operator.Security;
using Busbar.Operator.Transactions;

namespace Busbar.Operator.Connections;

/// <summary>Which handler answers which message, per version; shared by all connections.</summary>
internal sealed class Routes(OperatorCore core)
{
    private readonly MessageRoutes _v16 = new MessageRoutes()
        .AddProvisioningV16(core)
        .AddAuthorizationV16(core)
        .AddTransactionsV16(core)
        .AddSecurityV16(core)
        .AddNotificationsV16(core);

    private readonly MessageRoutes _v201 = new MessageRoutes()
        .AddProvisioningV201(core)
        .AddAuthorizationV201(core)
        .AddTransactionsV201(core)
        .AddDeviceModelV201(core)
        .AddSecurityV201(core)
        .AddNotificationsV201(core);

    private readonly MessageRoutes _v21 = new MessageRoutes()
        .AddProvisioningV21(core)
        .AddAuthorizationV21(core)
        .AddTransactionsV21(core)
        .AddDeviceModelV21(core)
        .AddSecurityV21(core)
        .AddNotificationsV21(core);

    public MessageRoutes For(OcppVersion version) => version switch
    {
        OcppVersion.V16 => _v16,
        OcppVersion.V201 => _v201,
        OcppVersion.V21 => _v21,
        _ => throw new UnreachableException(),
    };
}
