using Busbar.Energy.Allocation;
using Busbar.Energy.Network;
using Busbar.Energy.Scenarios;

namespace Busbar.Energy.Tests.Allocation;

/// <summary>The sorted algorithms deliver what the field's reference simulator delivers, within a tenth of a point.</summary>
public sealed class ReferenceParityTests
{
    private const double TenthOfAPoint = 0.001;
    private const double AtTheLimit = 1 + 1e-6;

    [Theory]
    [InlineData("fcfs", "50", 0.9528)]
    [InlineData("lcfs", "50", 0.9405)]
    [InlineData("rr", "50", 0.9459)]
    [InlineData("lrpt", "50", 0.9474)]
    [InlineData("edf", "50", 0.9982)]
    [InlineData("llf", "50", 1.0000)]
    [InlineData("fcfs", "35", 0.8497)]
    [InlineData("lcfs", "35", 0.8253)]
    [InlineData("rr", "35", 0.8565)]
    [InlineData("lrpt", "35", 0.8416)]
    [InlineData("edf", "35", 0.8952)]
    [InlineData("llf", "35", 0.9036)]
    [InlineData("fcfs", "25", 0.7092)]
    [InlineData("lcfs", "25", 0.7000)]
    [InlineData("rr", "25", 0.7291)]
    [InlineData("lrpt", "25", 0.7047)]
    [InlineData("edf", "25", 0.7397)]
    [InlineData("llf", "25", 0.7418)]
    public void Delivers_what_the_reference_delivers(string algorithm, string capKw, double delivered)
    {
        var scenario = Scenario.Caltech(capKw);

        var result = ScenarioRun.Run(scenario, Named(algorithm, scenario.Network), TimeProvider.System);

        Assert.InRange(result.DeliveredFraction, delivered - TenthOfAPoint, delivered + TenthOfAPoint);
        Assert.InRange(result.MaxOverload, 0, AtTheLimit);
    }

    private static IAllocation Named(string algorithm, ElectricalNetwork network) => algorithm switch
    {
        "fcfs" => new SortedAllocation(network, SessionOrder.FirstCome),
        "lcfs" => new SortedAllocation(network, SessionOrder.LastCome),
        "edf" => new SortedAllocation(network, SessionOrder.EarliestDeparture),
        "llf" => new SortedAllocation(network, SessionOrder.LeastLaxity),
        "lrpt" => new SortedAllocation(network, SessionOrder.LargestRemaining),
        _ => new RoundRobinAllocation(network),
    };
}
