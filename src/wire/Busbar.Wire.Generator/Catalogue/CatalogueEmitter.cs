using System.Text;

namespace Busbar.Wire.Generator.Catalogue;

/// <summary>Emits a catalogue: a typed entry per message, and the look-up by action and kind.</summary>
internal static class CatalogueEmitter
{
    private const string Entry = "global::Busbar.Wire.MessageEntry";

    public static string Emit(CatalogueModel model, IReadOnlyList<CatalogueMessage> messages)
    {
        var names = model.Names;
        var code = CodeWriter.ForFile(names.Namespace);
        code.Open($"static partial class {names.Name}");
        foreach (var message in messages)
        {
            var facts = message.Message;
            code.Line($"/// <summary>The entry of <see cref=\"{message.Names.Full}\"/> ({facts.Clause}).</summary>");
            code.Line($"{message.Names.Access} static {Entry}<{message.Names.Full}> {message.Names.Name} {{ get; }} = new(");
            code.Line($"    {CSharpText.Literal(facts.Action)}, global::Busbar.Wire.MessageKind.{facts.Kind},");
            code.Line($"    global::Busbar.Wire.MessageSender.{facts.Sender}, {CSharpText.Literal(facts.Clause)});");
            code.Line();
        }

        code.Line("/// <summary>All entries, with look-ups.</summary>");
        code.Line("public static global::Busbar.Wire.MessageCatalogue Catalogue { get; } = new Index();");
        code.Line();
        code.Open("private sealed class Index : global::Busbar.Wire.MessageCatalogue");
        EmitConstructor(code, model, messages);
        code.Line();
        EmitFind(code, model, messages);
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static void EmitConstructor(CodeWriter code, CatalogueModel model, IReadOnlyList<CatalogueMessage> messages)
    {
        code.Line("public Index()");
        code.Line($"    : base(new {Entry}[]");
        code.Line("    {");
        foreach (var message in messages)
        {
            code.Line($"        {Property(model, message)},");
        }

        code.Line("    })");
        code.Line("{");
        code.Line("}");
    }

    private static void EmitFind(CodeWriter code, CatalogueModel model, IReadOnlyList<CatalogueMessage> messages)
    {
        code.Open($"public override {Entry}? Find(global::System.ReadOnlySpan<byte> action, global::Busbar.Wire.MessageKind kind)");
        code.Open("switch (action.Length)");
        foreach (var action in messages.GroupBy(message => message.Message.Action))
        {
            code.Open($"case {Encoding.UTF8.GetByteCount(action.Key)} when global::System.MemoryExtensions.SequenceEqual(action, {CSharpText.Literal(action.Key)}u8):");
            code.Open("switch (kind)");
            foreach (var message in action)
            {
                code.Line($"case global::Busbar.Wire.MessageKind.{message.Message.Kind}: return {Property(model, message)};");
            }

            code.Line("default: return null;");
            code.Close();
            code.Close();
        }

        code.Line("default:");
        code.Line("    return null;");
        code.Close();
        code.Close();
    }

    private static string Property(CatalogueModel model, CatalogueMessage message)
    {
        return $"{model.Names.Full}.{message.Names.Name}";
    }
}
