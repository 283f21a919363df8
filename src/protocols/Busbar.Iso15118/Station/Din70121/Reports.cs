using Busbar.Iso15118.Din70121;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>What a direct-current car tells in every request.</summary>
internal static class Reports
{
    internal static VehicleReport Of(DcEvStatus status) => new()
    {
        StateOfCharge = status.EvRessSoc,
        IsReady = status.EvReady,
        Fault = status.EvErrorCode is DcEvErrorCode.NoError or DcEvErrorCode.NoData ? null : status.EvErrorCode.ToString(),
    };
}
