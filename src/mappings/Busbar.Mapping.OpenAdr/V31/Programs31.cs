using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V31;

namespace Busbar.Mapping.OpenAdr.V31;

/// <summary>Programs (OpenADR 3.1 program).</summary>
public static class Programs31
{
    /// <summary>A client's description in the domain's words.</summary>
    public static GridProgram ToDomain(ProgramRequest request) => Draft(
        request.ProgramName, request.IntervalPeriod, request.ProgramDescriptions, request.PayloadDescriptors, request.Attributes, request.Targets);

    /// <summary>A VTN's program in the domain's words.</summary>
    public static GridProgram ToDomain(Program program) => Draft(
        program.ProgramName, program.IntervalPeriod, program.ProgramDescriptions, program.PayloadDescriptors, program.Attributes, program.Targets) with
    {
        Id = program.Id.Value,
        Created = program.CreatedDateTime,
        Modified = program.ModificationDateTime,
    };

    /// <summary>A program as a VTN answers it.</summary>
    public static Program ToWire(GridProgram program) => new()
    {
        Id = ObjectId.Of(program.Id),
        CreatedDateTime = program.Created,
        ModificationDateTime = program.Modified,
        ObjectType = ObjectType.Program,
        ProgramName = program.Name,
        IntervalPeriod = Values31.ToWire(program.Period),
        ProgramDescriptions = program.Descriptions.Count == 0 ? null : [.. program.Descriptions.Select(static url => new ProgramDescription { Url = url })],
        PayloadDescriptors = program.Payloads.Count == 0 ? null : [.. program.Payloads.Select(Descriptors31.ToWire)],
        Attributes = Values31.ToWire(program.Attributes),
        Targets = Values31.ToWireTargets(program.Targets),
    };

    private static GridProgram Draft(
        string name,
        IntervalPeriod? period,
        IReadOnlyList<ProgramDescription>? descriptions,
        IReadOnlyList<PayloadDescriptor>? payloads,
        IReadOnlyList<ValuesMap>? attributes,
        IReadOnlyList<string>? targets) => new()
    {
        Name = name,
        Period = Values31.ToDomain(period),
        Descriptions = descriptions?.Select(static description => description.Url).ToArray() ?? [],
        Payloads = payloads?.Select(Descriptors31.ToDomain).ToArray() ?? [],
        Attributes = Values31.ToDomain(attributes),
        Targets = Values31.ToDomainTargets(targets),
    };
}
