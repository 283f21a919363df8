using System.Globalization;
using System.Text;
using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Json;

/// <summary>Emits the reader of a record: one loop over the properties, dispatched by length and bytes of the name.</summary>
internal static class JsonReadEmitter
{
    public static void Emit(CodeWriter code, RecordModel model)
    {
        EmitSignature(code, model.Names, model.IsTolerant);
        EmitLocals(code, model);
        code.Open("while (reader.NextProperty(out var name))");
        EmitDispatch(code, model);
        code.Close();
        code.Line();
        code.Open("if (reader.HasFailed)");
        code.Line("return false;");
        code.Close();
        code.Line();
        EmitRequired(code, model);
        EmitConstruction(code, model);
        EmitRules(code, model);
        EmitClaim(code, model);
        code.Line("return true;");
        code.Close();
        EmitMissing(code, model);
        foreach (var property in model.Properties.Where(property => property.Type.IsList))
        {
            code.Line();
            JsonListEmitter.EmitRead(code, model, property);
        }
    }

    /// <summary>The head of a reader up to the first property.</summary>
    public static void EmitSignature(CodeWriter code, TypeNames names, bool isTolerant)
    {
        code.Line("/// <inheritdoc/>");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Open($"public static bool TryReadJson(ref global::Busbar.Wire.JsonReader reader, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {names.Full}? value)");
        code.Line("value = null;");
        if (isTolerant)
        {
            code.Line("var start = reader.Mark();");
        }

        code.Open("if (!reader.BeginObject())");
        code.Line("return false;");
        code.Close();
        code.Line();
    }

    /// <summary>What happens to a property that is not declared.</summary>
    public static void EmitUnknown(CodeWriter code, RecordModel model)
    {
        if (model.Unknown == UnknownModel.Reject)
        {
            code.Line("return reader.FailUnknown(name);");
            return;
        }

        code.Open(model.Unknown == UnknownModel.Ignore ? "if (!reader.TryIgnore(name))" : "if (!reader.TryKeep(name, ref extra))");
        code.Line("return false;");
        code.Close();
    }

    /// <summary>A C# expression that reads a property, a list or a value.</summary>
    public static string Read(RecordModel model, PropertyModel property, string target)
    {
        return property.Type.IsList
            ? $"TryRead{property.Name}Json(ref reader, out {target})"
            : JsonValueEmitter.Read(model, property, target);
    }

    /// <summary>The local that holds a property until the record is made.</summary>
    private static string Local(PropertyModel property)
    {
        return "p" + property.Name;
    }

    private static void EmitLocals(CodeWriter code, RecordModel model)
    {
        foreach (var property in model.Properties)
        {
            code.Line(property.Type.IsValueProperty
                ? $"{property.Type.Name} {Local(property)} = default;"
                : $"{property.Type.PropertyType}? {Local(property)} = null;");
        }

        if (model.Unknown == UnknownModel.Preserve)
        {
            code.Line("global::Busbar.Wire.ExtraProperties? extra = null;");
        }

        if (model.Properties.Count > 0)
        {
            code.Line("ulong seen = 0;");
            if (model.IsTolerant)
            {
                code.Line("ulong unread = 0;");
            }
        }
    }

    private static void EmitDispatch(CodeWriter code, RecordModel model)
    {
        if (model.Properties.Count > 0)
        {
            code.Open("switch (name.Length)");
            for (var index = 0; index < model.Properties.Count; index++)
            {
                EmitCase(code, model, index);
            }

            code.Close();
            code.Line();
        }

        EmitUnknown(code, model);
    }

    private static void EmitCase(CodeWriter code, RecordModel model, int index)
    {
        var property = model.Properties[index];
        var name = CSharpText.Literal(property.WireName);
        var bit = Bit(index);
        code.Open($"case {Encoding.UTF8.GetByteCount(property.WireName)} when global::System.MemoryExtensions.SequenceEqual(name, {name}u8):");
        EmitDuplicate(code, model, $"(seen & {bit}) != 0", name);
        if (model.NullIsAbsent && (model.IsTolerant || property.Presence != Presence.Required))
        {
            code.Open("if (reader.TryReadNull())");
            code.Line("continue;");
            code.Close();
            code.Line();
        }

        EmitMark(code, model);
        code.Open($"if (!({Read(model, property, Local(property))}))");
        EmitPass(code, model, name, $"unread |= {bit};");
        code.Close();
        code.Line();
        code.Line($"seen |= {bit};");
        code.Line("continue;");
        code.Close();
    }

    private static void EmitRequired(CodeWriter code, RecordModel model)
    {
        var required = Required(model);
        if (required != 0)
        {
            code.Open($"if ((seen & {Mask(required)}) != {Mask(required)})");
            if (model.IsTolerant)
            {
                code.Line("FailMissingJson(ref reader, seen, unread, start);");
                EmitClaim(code, model);
                code.Line("return false;");
            }
            else
            {
                code.Line("return FailMissingJson(ref reader, seen);");
            }

            code.Close();
            code.Line();
        }
    }

    private static void EmitMissing(CodeWriter code, RecordModel model)
    {
        if (Required(model) == 0)
        {
            return;
        }

        code.Line();
        code.Open(model.IsTolerant
            ? "private static bool FailMissingJson(ref global::Busbar.Wire.JsonReader reader, ulong seen, ulong unread, global::Busbar.Wire.JsonMark start)"
            : "private static bool FailMissingJson(ref global::Busbar.Wire.JsonReader reader, ulong seen)");
        for (var index = 0; index < model.Properties.Count; index++)
        {
            if (model.Properties[index].Presence == Presence.Required)
            {
                var name = CSharpText.Literal(model.Properties[index].WireName);
                code.Open(model.IsTolerant
                    ? $"if ((seen & {Bit(index)}) == 0 && !reader.FailMissing((unread & {Bit(index)}) == 0, {name}, start))"
                    : $"if ((seen & {Bit(index)}) == 0)");
                code.Line(model.IsTolerant ? "return false;" : $"return reader.FailMissing({name});");
                code.Close();
                code.Line();
            }
        }

        code.Line("return false;");
        code.Close();
    }

    private static void EmitConstruction(CodeWriter code, RecordModel model)
    {
        code.Open($"value = new {model.Names.Full}");
        for (var index = 0; index < model.Properties.Count; index++)
        {
            var property = model.Properties[index];
            var local = Local(property);
            if (property.Presence == Presence.Required)
            {
                code.Line($"@{property.Name} = {local}{(property.Type.IsValueProperty ? "" : "!")},");
            }
            else if (property.Presence == Presence.Optional)
            {
                code.Line(property.Type.IsValueProperty
                    ? $"@{property.Name} = (seen & {Bit(index)}) != 0 ? {local} : ({property.Type.Name}?)null,"
                    : $"@{property.Name} = {local},");
            }
        }

        if (model.Unknown == UnknownModel.Preserve)
        {
            code.Line("Extra = extra,");
        }

        code.Close(";");
        for (var index = 0; index < model.Properties.Count; index++)
        {
            var property = model.Properties[index];
            if (property.Presence == Presence.Defaulted)
            {
                // An initialiser can only be kept by not assigning over it.
                code.Open($"if ((seen & {Bit(index)}) != 0)");
                code.Line($"value = value with {{ @{property.Name} = {Local(property)}{(property.Type.IsValueProperty ? "" : "!")} }};");
                code.Close();
                code.Line();
            }
        }
    }

    /// <summary>Statements for a property that is there already.</summary>
    public static void EmitDuplicate(CodeWriter code, RecordModel model, string isThere, string name)
    {
        code.Open($"if ({isThere})");
        if (model.IsTolerant)
        {
            code.Open($"if (!reader.TryPassDuplicate({name}))");
            code.Line("return false;");
            code.Close();
            code.Line();
            code.Line("continue;");
        }
        else
        {
            code.Line($"return reader.FailDuplicate({name});");
        }

        code.Close();
        code.Line();
    }

    /// <summary>Remembers where a value starts, where a reader may go on behind it.</summary>
    public static void EmitMark(CodeWriter code, RecordModel model)
    {
        if (model.IsTolerant)
        {
            code.Line("var mark = reader.Mark();");
        }
    }

    /// <summary>What happens after a value could not be read: out with the path, or on behind the value.</summary>
    public static void EmitPass(CodeWriter code, RecordModel model, string name, string? then)
    {
        if (!model.IsTolerant)
        {
            code.Line($"return reader.Within({name});");
            return;
        }

        code.Open("if (!reader.TryPass(mark))");
        code.Line($"return reader.Within({name});");
        code.Close();
        code.Line();
        if (then is not null)
        {
            code.Line(then);
        }

        code.Line("continue;");
    }

    /// <summary>At the end of a record: the clause of the faults in it.</summary>
    public static void EmitClaim(CodeWriter code, RecordModel model)
    {
        if (model is { IsTolerant: true, Clause: { } clause })
        {
            code.Line($"reader.Claim({CSharpText.Literal(clause)}, start);");
        }
    }

    private static void EmitRules(CodeWriter code, RecordModel model)
    {
        foreach (var rule in model.Rules)
        {
            var message = CSharpText.Literal(rule.Message);
            code.Open(model.IsTolerant
                ? $"if (!{rule.Method}(value) && !reader.TolerateRule({message}, start))"
                : $"if (!{rule.Method}(value))");
            code.Line("value = null;");
            code.Line(model.IsTolerant ? "return false;" : $"return reader.Fail(global::Busbar.Wire.WireFault.Condition, {message});");
            code.Close();
            code.Line();
        }
    }

    private static ulong Required(RecordModel model)
    {
        ulong mask = 0;
        for (var index = 0; index < model.Properties.Count; index++)
        {
            mask |= model.Properties[index].Presence == Presence.Required ? 1UL << index : 0;
        }

        return mask;
    }

    private static string Bit(int index)
    {
        return Mask(1UL << index);
    }

    private static string Mask(ulong bits)
    {
        return "0x" + bits.ToString("X", CultureInfo.InvariantCulture) + "UL";
    }
}
