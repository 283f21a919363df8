using Busbar.Wire.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Xml;

/// <summary>Adds an XML codec to each record that stands for a type of an XML schema.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class XmlGenerator : IIncrementalGenerator
{
    /// <summary>The name of the pipeline step whose output is cached per record.</summary>
    public const string RecordStep = "XmlRecords";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider
            .ForAttributeWithMetadataName("Busbar.Wire.XmlRecordAttribute", static (_, _) => true, XmlParser.Parse)
            .WithTrackingName(RecordStep);
        context.RegisterSourceOutput(records, static (output, record) =>
        {
            if (output.Accepts(record) is { } model)
            {
                output.AddSource(model.Names.Hint("Xml"), Emit(model));
            }
        });
    }

    private static string Emit(XmlRecordModel model)
    {
        var code = CodeWriter.ForFile(model.Names.Namespace);
        code.Line("using global::Busbar.Wire.Xml;");
        code.Line();
        code.Open($"partial record {model.Names.Name} : IXmlRecord<{model.Names.Full}>");
        if (model.IsChoice)
        {
            XmlChoiceEmitter.Emit(code, model);
        }
        else
        {
            XmlReadEmitter.Emit(code, model);
            code.Line();
            XmlWriteEmitter.Emit(code, model);
        }

        code.Close();
        return code.ToString();
    }
}
