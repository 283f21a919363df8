using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Patch;

/// <summary>Emits how a twin is laid over a record, and how one is made from two records.</summary>
internal static class PatchUseEmitter
{
    public static void Emit(CodeWriter code, RecordModel model, TypeNames patch)
    {
        EmitApply(code, model);
        code.Line();
        EmitBetween(code, model, patch);
    }

    private static void EmitApply(CodeWriter code, RecordModel model)
    {
        code.Line("/// <summary>The record with what the PATCH says.</summary>");
        code.Line("/// <param name=\"original\">The record as it is.</param>");
        code.Line("/// <returns>The record as it becomes.</returns>");
        code.Open($"public {model.Names.Full} Apply({model.Names.Full} original)");
        code.Open("return original with");
        foreach (var property in model.Properties)
        {
            var name = "@" + property.Name;
            code.Line(property.Presence == Presence.Optional
                ? $"{name} = {name}.HasValue ? {name}.Value : {name}.IsNull ? ({property.Type.PropertyType}?)null : original.{name},"
                : $"{name} = {name}.HasValue ? {name}.Value : original.{name},");
        }

        if (model.Unknown == UnknownModel.Preserve)
        {
            code.Line("Extra = global::Busbar.Wire.ExtraProperties.Overlay(original.Extra, Extra),");
        }

        code.Close(";");
        code.Close();
    }

    private static void EmitBetween(CodeWriter code, RecordModel model, TypeNames patch)
    {
        code.Line("/// <summary>The PATCH that turns one record into another; undeclared properties are not compared.</summary>");
        code.Line("/// <param name=\"before\">The record as it is.</param>");
        code.Line("/// <param name=\"after\">The record as it becomes.</param>");
        code.Line("/// <returns>What differs.</returns>");
        code.Open($"public static {patch.Full} Between({model.Names.Full} before, {model.Names.Full} after)");
        code.Open($"return new {patch.Full}");
        foreach (var property in model.Properties)
        {
            var wrapped = PatchEmitter.Wrapped(property);
            var same = property.Type.IsList
                ? $"global::Busbar.Wire.WireEquality.Same(before.@{property.Name}, after.@{property.Name})"
                : $"object.Equals(before.@{property.Name}, after.@{property.Name})";
            var changed = property.Presence == Presence.Optional
                ? $"after.@{property.Name} is {{ }} v{property.Name} ? {wrapped}.Of(v{property.Name}) : {wrapped}.Null"
                : $"{wrapped}.Of(after.@{property.Name})";
            code.Line($"@{property.Name} = {same} ? default : {changed},");
        }

        code.Close(";");
        code.Close();
    }
}
