using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Model;

/// <summary>Turns an annotated enum into its model.</summary>
internal static class EnumParser
{
    /// <summary>Parses the enum that carries the annotation.</summary>
    public static Parsed<EnumModel> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var isOpen = WireSymbols.Find(type, WireSymbols.Enum).Named<bool>("IsOpen") ?? false;
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var members = ImmutableArray.CreateBuilder<EnumMemberModel>();
        if (type.ContainingType is not null)
        {
            findings.Add(Finding.At(Diagnostics.Nested, type, type.Name));
        }

        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
        {
            cancellation.ThrowIfCancellationRequested();
            var wireName = WireSymbols.WireNameOf(field, WireNaming.Member(field));
            if (!WireSymbols.IsPlain(wireName))
            {
                findings.Add(Finding.At(Diagnostics.BadWireName, field, field.Name));
            }

            if (members.Any(member => member.WireName == wireName))
            {
                findings.Add(Finding.At(Diagnostics.DuplicateName, field, field.Name));
            }

            members.Add(new EnumMemberModel(field.Name, wireName));
        }

        return findings.Count > 0
            ? new(null, new(findings.ToImmutable()))
            : new(new EnumModel(WireSymbols.NamesOf(type), isOpen, new(members.ToImmutable())), default);
    }
}
