namespace Busbar.Wire.Generator.Model;

/// <summary>One annotated enum.</summary>
internal sealed record EnumModel(TypeNames Names, bool IsOpen, EquatableArray<EnumMemberModel> Members);

/// <summary>One member of an annotated enum.</summary>
internal sealed record EnumMemberModel(string Name, string WireName);
