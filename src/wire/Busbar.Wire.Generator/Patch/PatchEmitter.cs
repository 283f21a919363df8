using System.Globalization;
using System.Text;
using Busbar.Wire.Generator.Json;
using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Patch;

/// <summary>Emits <c>XPatch</c>: the properties of X with their presence, the same codec, <c>Apply</c> and <c>Between</c>.</summary>
internal static class PatchEmitter
{
    public static string Emit(RecordModel model)
    {
        var names = model.Names;
        var patch = names with { Name = names.Name + "Patch" };
        var code = CodeWriter.ForFile(names.Namespace);
        code.Line($"/// <summary>What a PATCH of <see cref=\"{names.Full}\"/> says of each property: leave, clear or set it.</summary>");
        code.Open($"{names.Access} sealed partial record {patch.Name} : global::Busbar.Wire.IWireRecord<{patch.Full}>");
        foreach (var property in model.Properties)
        {
            code.Line($"/// <summary>Sets, clears or leaves <see cref=\"{names.Full}.{property.Name}\"/>.</summary>");
            code.Line($"public {Wrapped(property)} @{property.Name} {{ get; init; }}");
            code.Line();
        }

        if (model.Unknown == UnknownModel.Preserve)
        {
            code.Line("/// <summary>The properties that the record does not declare; a null takes one away.</summary>");
            code.Line("public global::Busbar.Wire.ExtraProperties? Extra { get; init; }");
            code.Line();
        }

        PatchUseEmitter.Emit(code, model, patch);
        code.Line();
        EmitRead(code, model, patch);
        code.Line();
        EmitWrite(code, model);
        foreach (var property in model.Properties.Where(property => property.Type.IsList))
        {
            code.Line();
            JsonListEmitter.EmitRead(code, model, property);
        }

        if (model.Properties.Any(property => property.Type.IsList))
        {
            code.Line();
            EqualityEmitter.Emit(code, model, patch, Wrapped);
        }

        code.Close();
        return code.ToString();
    }

    /// <summary>The type of a property of the twin.</summary>
    public static string Wrapped(PropertyModel property)
    {
        return $"global::Busbar.Wire.Patched<{property.Type.PropertyType}>";
    }

    private static void EmitRead(CodeWriter code, RecordModel model, TypeNames patch)
    {
        JsonReadEmitter.EmitSignature(code, patch, model.IsTolerant);
        foreach (var property in model.Properties)
        {
            code.Line($"{Wrapped(property)} p{property.Name} = default;");
        }

        if (model.Unknown == UnknownModel.Preserve)
        {
            code.Line("global::Busbar.Wire.ExtraProperties? extra = null;");
        }

        code.Open("while (reader.NextProperty(out var name))");
        code.Open("switch (name.Length)");
        foreach (var property in model.Properties)
        {
            EmitCase(code, model, property);
        }

        code.Close();
        code.Line();
        JsonReadEmitter.EmitUnknown(code, model);
        code.Close();
        code.Line();
        code.Open("if (reader.HasFailed)");
        code.Line("return false;");
        code.Close();
        code.Line();
        code.Open($"value = new {patch.Full}");
        foreach (var property in model.Properties)
        {
            code.Line($"@{property.Name} = p{property.Name},");
        }

        if (model.Unknown == UnknownModel.Preserve)
        {
            code.Line("Extra = extra,");
        }

        code.Close(";");
        JsonReadEmitter.EmitClaim(code, model);
        code.Line("return true;");
        code.Close();
    }

    private static void EmitCase(CodeWriter code, RecordModel model, PropertyModel property)
    {
        var name = CSharpText.Literal(property.WireName);
        var local = "p" + property.Name;
        var length = Encoding.UTF8.GetByteCount(property.WireName).ToString(CultureInfo.InvariantCulture);
        code.Open($"case {length} when global::System.MemoryExtensions.SequenceEqual(name, {name}u8):");
        JsonReadEmitter.EmitDuplicate(code, model, $"{local}.IsPresent", name);
        if (property.Presence == Presence.Optional)
        {
            code.Open("if (reader.TryReadNull())");
            code.Line($"{local} = {Wrapped(property)}.Null;");
            code.Line("continue;");
            code.Close();
            code.Line();
        }

        code.Line(property.Type.IsValueProperty ? $"{property.Type.Name} v{property.Name};" : $"{property.Type.PropertyType}? v{property.Name};");
        JsonReadEmitter.EmitMark(code, model);
        code.Open($"if (!({JsonReadEmitter.Read(model, property, "v" + property.Name)}))");
        JsonReadEmitter.EmitPass(code, model, name, then: null);
        code.Close();
        code.Line();
        code.Line($"{local} = {Wrapped(property)}.Of(v{property.Name});");
        code.Line("continue;");
        code.Close();
    }

    private static void EmitWrite(CodeWriter code, RecordModel model)
    {
        JsonWriteEmitter.EmitSignature(code);
        code.Line("writer.BeginObject();");
        foreach (var property in model.Properties)
        {
            code.Open($"if (@{property.Name}.IsPresent)");
            code.Line($"writer.Name({CSharpText.Literal(property.QuotedWireName)}u8);");
            code.Open($"if (@{property.Name}.IsNull)");
            code.Line("writer.Null();");
            code.Close();
            code.Open("else");
            code.Line($"var v{property.Name} = @{property.Name}.Value;");
            JsonWriteEmitter.EmitValue(code, property, "v" + property.Name);
            code.Close();
            code.Close();
            code.Line();
        }

        JsonWriteEmitter.EmitEnd(code, model);
    }
}
