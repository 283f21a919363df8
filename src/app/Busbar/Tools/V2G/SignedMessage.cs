using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Busbar.Iso15118.Schemas;
using Busbar.Wire.Exi;

namespace Busbar.Tools.V2G;

/// <summary>A message as a tool is given it: a schema by name, and EXI in hexadecimal digits or XML.</summary>
internal static class SignedMessage
{
    /// <summary>Reads a message; what is wrong is said in words.</summary>
    public static bool TryRead(
        string schemaName, string text, [NotNullWhen(true)] out ExiSchema? schema, [NotNullWhen(true)] out object? message, out string wrong)
    {
        message = null;
        wrong = "";
        schema = V2GSchemas.Find(schemaName);
        if (schema is null)
        {
            wrong = $"NotImplemented: there is no schema {schemaName}";
            return false;
        }

        ExiError error;
        bool isRead;
        if (text.AsSpan().TrimStart().StartsWith('<'))
        {
            isRead = schema.TryReadXml(text, isFragment: false, out _, out message, out error);
        }
        else
        {
            byte[] exi = new byte[text.Length / 2];
            if (Convert.FromHexString(text.AsSpan().Trim(), exi, out _, out int length) != OperationStatus.Done)
            {
                wrong = "not hexadecimal digits";
                return false;
            }

            isRead = schema.TryDecode(exi.AsSpan(0, length), out message, out error);
        }

        wrong = isRead ? "" : error.ToString();
        return isRead;
    }
}
