namespace Busbar.House;

/// <summary>The laws of the house: which floor may stand on which.</summary>
public sealed class LawTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["wire"] = [],
        ["protocols"] = ["wire"],
        ["domain"] = ["wire"],
        ["mappings"] = ["wire", "protocols", "domain"],
        ["platform"] = [],
        ["parties"] = ["wire", "protocols", "domain", "mappings", "platform"],
        ["app"] = ["wire", "protocols", "domain", "mappings", "platform", "parties"],
    };

    /// <summary>Families inside a floor that may build on each other: everything else on one floor stands alone.</summary>
    private static readonly HashSet<(string From, string To)> Family =
    [
        ("Busbar.Wire", "Busbar.Wire.Generator"),
        ("Busbar.Ocpp.V16", "Busbar.Ocpp"),
        ("Busbar.Ocpp.V201", "Busbar.Ocpp"),
        ("Busbar.Ocpp.V21", "Busbar.Ocpp"),
        ("Busbar.Energy", "Busbar.Charging"),
    ];

    public static TheoryData<string> Rooms => [.. Room.All.Select(room => room.Name)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_project_references_only_the_floors_below_it(string name)
    {
        var room = Room.Named(name);
        foreach (var reference in room.References.Where(reference => reference != "Busbar.Wire.Generator").Select(Room.Named))
        {
            var allowed = Allowed[room.Floor].Contains(reference.Floor) || Family.Contains((room.Name, reference.Name));
            Assert.True(allowed, $"{room.Name} ({room.Floor}) must not reference {reference.Name} ({reference.Floor})");
        }
    }

    [Fact]
    public void A_mapping_sees_one_protocol()
    {
        foreach (var mapping in Room.All.Where(room => room.Floor == "mappings"))
        {
            var protocols = mapping.References.Select(Room.Named).Where(room => room.Floor == "protocols")
                .Select(room => room.Name.Split('.')[1]).Distinct();
            Assert.Single(protocols);
        }
    }

    [Fact]
    public void The_wire_depends_on_no_package() =>
        Assert.DoesNotContain("<PackageReference", File.ReadAllText(Path.Combine(Room.Named("Busbar.Wire").Folder, "Busbar.Wire.csproj")), StringComparison.Ordinal);

    [Fact]
    public void Every_project_stands_on_a_known_floor() =>
        Assert.All(Room.All, room => Assert.Contains(room.Floor, Allowed.Keys));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Busbar.TestKit.Repository.PathOf("Busbar.slnx"));
        Assert.All(Room.All, room => Assert.Contains($"/{room.Name}.csproj\"", solution, StringComparison.Ordinal));
    }
}
