namespace Busbar.Operator.Picture;

/// <summary>A box of the picture: all parties of one kind, and what they are at.</summary>
public sealed record PictureParty
{
    /// <summary>vehicle, station, operator, hub, mobility-provider, grid-operator or utility.</summary>
    public required string Kind { get; init; }

    /// <summary>The name in the box.</summary>
    public required string Name { get; init; }

    /// <summary>The line below the name.</summary>
    public required string Summary { get; init; }

    /// <summary>What the box says, line by line.</summary>
    public IReadOnlyList<PictureFact> Facts { get; init; } = [];

    /// <summary>One cell a member, where the members are worth telling apart.</summary>
    public IReadOnlyList<PictureCell> Cells { get; init; } = [];

    /// <summary>What needs a person, if anything.</summary>
    public string? Note { get; init; }
}

/// <summary>A line of a box.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">Its value with the unit.</param>
public sealed record PictureFact(string Name, string Value);

/// <summary>A member of a party.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="State">Its state.</param>
public sealed record PictureCell(string Id, string State);

/// <summary>Something that ought to hold, and whether it does.</summary>
/// <param name="Text">What ought to hold.</param>
/// <param name="Holds">Whether it does now.</param>
public sealed record PictureCheck(string Text, bool Holds);
