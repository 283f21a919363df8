using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Three digits that say what became of a request (OpenADR 2.0b schema).</summary>
public readonly record struct ResponseCode : IWireText<ResponseCode>
{
    private readonly string? _digits;

    private ResponseCode(string digits) => _digits = digits;

    /// <summary>Done.</summary>
    public static ResponseCode Ok { get; } = new("200");

    /// <summary>The message does not fit what came before it.</summary>
    public static ResponseCode OutOfSequence { get; } = new("450");

    /// <summary>The message is not allowed.</summary>
    public static ResponseCode NotAllowed { get; } = new("451");

    /// <summary>An identifier is not known.</summary>
    public static ResponseCode InvalidId { get; } = new("452");

    /// <summary>The message is not recognised.</summary>
    public static ResponseCode NotRecognized { get; } = new("453");

    /// <summary>The data are not valid.</summary>
    public static ResponseCode InvalidData { get; } = new("454");

    /// <summary>Some other rule is broken.</summary>
    public static ResponseCode ComplianceError { get; } = new("459");

    /// <summary>The signal is not supported.</summary>
    public static ResponseCode SignalNotSupported { get; } = new("460");

    /// <summary>The report is not supported.</summary>
    public static ResponseCode ReportNotSupported { get; } = new("461");

    /// <summary>The target is not the receiver.</summary>
    public static ResponseCode TargetMismatch { get; } = new("462");

    /// <summary>The sender is not registered, or not the one it says.</summary>
    public static ResponseCode NotRegistered { get; } = new("463");

    /// <summary>Some other fault of the deployment.</summary>
    public static ResponseCode DeploymentError { get; } = new("469");

    /// <inheritdoc/>
    public static string Expected => "three digits";

    /// <summary>The digits.</summary>
    public string Digits => _digits ?? "200";

    /// <summary>Whether it is a success.</summary>
    public bool IsSuccess => Digits[0] == '2';

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out ResponseCode value)
    {
        var isCode = text is { Length: 3 } && text.All(char.IsAsciiDigit);
        value = isCode ? new ResponseCode(text!) : default;
        return isCode;
    }

    /// <inheritdoc/>
    public string ToWireText() => Digits;

    /// <inheritdoc/>
    public override string ToString() => Digits;
}
