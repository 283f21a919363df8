using System.Reflection;
using Busbar.TestKit;

namespace Busbar.House;

/// <summary>The public surface of every package, listed beside its project (BUSBAR_APPROVE=1 approves a change).</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Packages =>
        [.. Room.All.Where(room => room.Floor is "wire" or "protocols" or "domain" or "mappings" or "platform" && room.Name != "Busbar.Wire.Generator").Select(room => room.Name)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_surface_is_the_listed_one(string package)
    {
        var room = Room.Named(package);
        var listing = Path.GetRelativePath(Repository.Root, Path.Combine(room.Folder, $"PublicApi.{package}.txt"));
        Snapshot.Match(PublicSurface.Of(Assembly.Load(package)), listing);
    }
}
