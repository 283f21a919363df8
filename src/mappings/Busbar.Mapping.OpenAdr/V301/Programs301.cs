using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V301;

namespace Busbar.Mapping.OpenAdr.V301;

/// <summary>Programs; what 3.1 says by attributes, 3.0.1 says by properties (OpenADR 3.0.1 program).</summary>
public static class Programs301
{
    private const string LongName = "PROGRAM_LONG_NAME";
    private const string Retailer = "RETAILER_NAME";
    private const string RetailerLong = "RETAILER_LONG_NAME";
    private const string Kind = "PROGRAM_TYPE";
    private const string Country = "COUNTRY";
    private const string Subdivision = "PRINCIPAL_SUBDIVISION";
    private const string Offset = "TIME_ZONE_OFFSET";
    private const string Binding = "BINDING_EVENTS";
    private const string Local = "LOCAL";

    private static readonly string[] Known = [LongName, Retailer, RetailerLong, Kind, Country, Subdivision, Offset, Binding, Local];

    /// <summary>A program in the domain's words.</summary>
    public static GridProgram ToDomain(Program program) => new()
    {
        Id = program.Id?.Value ?? "",
        Created = program.CreatedDateTime ?? default,
        Modified = program.ModificationDateTime ?? default,
        Name = program.ProgramName,
        Period = Values301.ToDomain(program.IntervalPeriod),
        Descriptions = program.ProgramDescriptions?.Select(static description => description.Url).ToArray() ?? [],
        Payloads = program.PayloadDescriptors?.Select(Descriptors301.ToDomain).ToArray() ?? [],
        Attributes = [.. Attributes(program)],
        Targets = Values301.ToDomainTargets(program.Targets),
    };

    /// <summary>A program as a VTN answers it, and which attributes it has no property for.</summary>
    public static Carried<Program> ToWire(GridProgram program)
    {
        var wire = new Program
        {
            Id = ObjectId.Of(program.Id),
            CreatedDateTime = program.Created,
            ModificationDateTime = program.Modified,
            ObjectType = ProgramObjectType.Program,
            ProgramName = program.Name,
            ProgramLongName = program.Attribute(LongName),
            RetailerName = program.Attribute(Retailer),
            RetailerLongName = program.Attribute(RetailerLong),
            ProgramType = program.Attribute(Kind),
            Country = program.Attribute(Country),
            PrincipalSubdivision = program.Attribute(Subdivision),
            TimeZoneOffset = Busbar.Wire.IsoDuration.TryParse(program.Attribute(Offset), out var offset) ? offset : null,
            IntervalPeriod = Values301.ToWire(program.Period),
            ProgramDescriptions = program.Descriptions.Count == 0 ? null : [.. program.Descriptions.Select(static url => new ProgramDescription { Url = url })],
            BindingEvents = Truth(program, Binding),
            LocalPrice = Truth(program, Local),
            PayloadDescriptors = program.Payloads.Count == 0 ? null : [.. program.Payloads.Select(Descriptors301.ToWire)],
            Targets = Values301.ToWireTargets(program.Targets),
        };
        return new(wire, [.. program.Attributes.Where(static attribute => !Known.Contains(attribute.Type)).Select(static attribute => $"attribute {attribute.Type}")]);
    }

    private static IEnumerable<SignalValues> Attributes(Program program)
    {
        (string Name, string? Text)[] texts =
        [
            (LongName, program.ProgramLongName), (Retailer, program.RetailerName), (RetailerLong, program.RetailerLongName), (Kind, program.ProgramType),
            (Country, program.Country), (Subdivision, program.PrincipalSubdivision), (Offset, program.TimeZoneOffset?.ToWireText()),
        ];
        foreach (var (name, text) in texts)
        {
            if (text is not null)
            {
                yield return SignalValues.Of(name, text);
            }
        }

        foreach (var (name, truth) in new (string, bool?)[] { (Binding, program.BindingEvents), (Local, program.LocalPrice) })
        {
            if (truth is { } value)
            {
                yield return new SignalValues(name, [SignalValue.Of(value)]);
            }
        }
    }

    private static bool? Truth(GridProgram program, string attribute) => program.Attribute(attribute)?.ToUpperInvariant() switch
    {
        "TRUE" => true,
        "FALSE" => false,
        _ => null,
    };
}
