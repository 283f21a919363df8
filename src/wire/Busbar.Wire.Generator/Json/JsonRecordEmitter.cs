using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Json;

/// <summary>Emits the codec of one record: reader and validator in one pass, writer, and equality by list items.</summary>
internal static class JsonRecordEmitter
{
    public static string Emit(RecordModel model)
    {
        var names = model.Names;
        var code = CodeWriter.ForFile(names.Namespace);
        code.Open($"partial record {names.Name} : global::Busbar.Wire.IWireRecord<{names.Full}>");
        if (model.Unknown == UnknownModel.Preserve && !model.DeclaresExtra)
        {
            code.Line("/// <summary>The properties that this record does not declare, as they were read.</summary>");
            code.Line("public global::Busbar.Wire.ExtraProperties? Extra { get; init; }");
            code.Line();
        }

        JsonReadEmitter.Emit(code, model);
        code.Line();
        JsonWriteEmitter.Emit(code, model);
        if (!model.DeclaresEquals && model.Properties.Any(property => property.Type.IsList))
        {
            code.Line();
            EqualityEmitter.Emit(code, model);
        }

        code.Close();
        return code.ToString();
    }
}
