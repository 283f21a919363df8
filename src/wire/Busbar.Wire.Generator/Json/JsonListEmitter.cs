using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Json;

/// <summary>Emits how a list is read and written.</summary>
internal static class JsonListEmitter
{
    /// <summary>A method that reads the list of a property.</summary>
    public static void EmitRead(CodeWriter code, RecordModel record, PropertyModel property)
    {
        var item = property.Type.Name;
        var list = property.Type.PropertyType;
        code.Open($"private static bool TryRead{property.Name}Json(ref global::Busbar.Wire.JsonReader reader, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {list}? values)");
        code.Line("values = null;");
        if (record.IsTolerant)
        {
            code.Line("var list = reader.Mark();");
            code.Line("var index = 0;");
        }

        code.Open("if (!reader.BeginArray())");
        code.Line("return false;");
        code.Close();
        code.Line();
        code.Line($"var items = new global::Busbar.Wire.JsonItems<{item}>();");
        code.Open("while (reader.NextItem())");
        if (property.Constraint.MaxItems is { } max)
        {
            code.Open($"if (items.Count == {max})");
            code.Line($"return reader.FailTooMany({max});");
            code.Close();
            code.Line();
        }

        EmitItem(code, record, property);
        code.Close();
        code.Line();
        if (property.Constraint.MinItems is { } min)
        {
            code.Open(record.IsTolerant
                ? $"if (!reader.HasFailed && index < {min} && !reader.TolerateTooFew({min}, list))"
                : $"if (!reader.HasFailed && items.Count < {min})");
            code.Line(record.IsTolerant ? "return false;" : $"return reader.FailTooFew({min});");
            code.Close();
            code.Line();
        }

        code.Line("values = items.ToArray();");
        code.Line("return !reader.HasFailed;");
        code.Close();
    }

    private static void EmitItem(CodeWriter code, RecordModel record, PropertyModel property)
    {
        var item = property.Type.Name;
        if (record.IsTolerant)
        {
            code.Line("var mark = reader.Mark();");
        }

        code.Line(property.Type.IsValueType ? $"{item} item;" : $"{item}? item;");
        code.Open($"if (!({JsonValueEmitter.Read(record, property, "item")}))");
        if (record.IsTolerant)
        {
            code.Open("if (!reader.TryPass(mark))");
            code.Line("return reader.Within(index);");
            code.Close();
            code.Line();
            code.Line("index++;");
            code.Line("continue;");
        }
        else
        {
            code.Line("return reader.Within(items.Count);");
        }

        code.Close();
        code.Line();
        if (property.Constraint.IsUnique)
        {
            code.Open("if (items.Contains(item))");
            code.Line("return reader.FailRepeated();");
            code.Close();
            code.Line();
        }

        code.Line("items.Add(item);");
        if (record.IsTolerant)
        {
            code.Line("index++;");
        }
    }

    /// <summary>Statements that write a list.</summary>
    public static void EmitWrite(CodeWriter code, TypeModel type, string list)
    {
        code.Line("writer.BeginArray();");
        code.Open($"for (var index = 0; index < {list}.Count; index++)");
        code.Line("writer.Item();");
        code.Line(JsonValueEmitter.Write(type, $"{list}[index]"));
        code.Close();
        code.Line();
        code.Line("writer.EndArray();");
    }
}
