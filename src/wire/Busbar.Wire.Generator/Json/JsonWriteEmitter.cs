using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Json;

/// <summary>Emits the writer of a record, in the order of its properties; what is null is left out.</summary>
internal static class JsonWriteEmitter
{
    public static void Emit(CodeWriter code, RecordModel model)
    {
        EmitSignature(code);
        code.Line("writer.BeginObject();");
        foreach (var property in model.Properties)
        {
            if (property.Presence == Presence.Optional)
            {
                code.Open($"if (@{property.Name} is {{ }} v{property.Name})");
                EmitProperty(code, property, "v" + property.Name);
                code.Close();
                code.Line();
            }
            else
            {
                EmitProperty(code, property, "@" + property.Name);
            }
        }

        EmitEnd(code, model);
    }

    /// <summary>The head of a writer.</summary>
    public static void EmitSignature(CodeWriter code)
    {
        code.Line("/// <inheritdoc/>");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Open("public void WriteJson(ref global::Busbar.Wire.JsonWriter writer)");
    }

    /// <summary>The end of a writer, after the last declared property.</summary>
    public static void EmitEnd(CodeWriter code, RecordModel model)
    {
        if (model.Unknown == UnknownModel.Preserve)
        {
            code.Line("writer.Extra(Extra);");
        }

        code.Line("writer.EndObject();");
        code.Close();
    }

    private static void EmitProperty(CodeWriter code, PropertyModel property, string value)
    {
        code.Line($"writer.Name({CSharpText.Literal(property.QuotedWireName)}u8);");
        EmitValue(code, property, value);
    }

    /// <summary>Statements that write the value of a property.</summary>
    public static void EmitValue(CodeWriter code, PropertyModel property, string value)
    {
        if (property.Type.IsList)
        {
            JsonListEmitter.EmitWrite(code, property.Type, value);
        }
        else
        {
            code.Line(JsonValueEmitter.Write(property.Type, value));
        }
    }
}
