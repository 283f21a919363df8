using Busbar.Station.DeviceModel;

namespace Busbar.Station.Metering;

/// <summary>Which measurands go into which message, as the device model says now.</summary>
internal sealed class MeasurandLists
{
    private readonly VariableStore variables;
    private readonly bool isOcpp16;

    internal MeasurandLists(VariableStore variables, bool isOcpp16)
    {
        this.variables = variables;
        this.isOcpp16 = isOcpp16;
        Refresh();
    }

    /// <summary>In the first message of a transaction.</summary>
    internal string[] Started { get; private set; } = [];

    /// <summary>In periodic readings.</summary>
    internal string[] Updated { get; private set; } = [];

    /// <summary>In the last message of a transaction.</summary>
    internal string[] Ended { get; private set; } = [];

    /// <summary>In clock-aligned readings.</summary>
    internal string[] Aligned { get; private set; } = [];

    /// <summary>Clock-aligned, in the last message.</summary>
    internal string[] AlignedEnded { get; private set; } = [];

    internal void Refresh()
    {
        Started = isOcpp16 ? [] : Sampled("TxStartedMeasurands");
        Updated = Sampled("TxUpdatedMeasurands");
        Ended = Sampled("TxEndedMeasurands");
        Aligned = Clocked("Measurands");
        AlignedEnded = Clocked("TxEndedMeasurands");
    }

    private string[] Sampled(string variable) =>
        isOcpp16 || variables.Flag("SampledDataCtrlr", "Enabled") ? variables.Members("SampledDataCtrlr", variable) : [];

    private string[] Clocked(string variable) =>
        isOcpp16 || variables.Flag("AlignedDataCtrlr", "Enabled") ? variables.Members("AlignedDataCtrlr", variable) : [];
}
