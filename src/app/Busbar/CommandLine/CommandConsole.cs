using System.Text;

namespace Busbar.CommandLine;

/// <summary>Where a verb reads and writes; tests give it memory instead of the process's own streams.</summary>
/// <param name="Input">Standard input, as bytes.</param>
/// <param name="Output">Standard output, as bytes; whoever writes to it flushes it.</param>
/// <param name="Error">Standard error, for one clear line about what is wrong.</param>
internal sealed record CommandConsole(Stream Input, Stream Output, TextWriter Error)
{
    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own streams.</summary>
    public static CommandConsole ForProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);

    /// <summary>Writes text to standard output, flushed at once.</summary>
    public async Task WriteLineAsync(string text, CancellationToken cancellation)
    {
        await Output.WriteAsync(Utf8WithoutMark.GetBytes(text + "\n"), cancellation);
        await Output.FlushAsync(cancellation);
    }

    /// <summary>Writes text to standard output at once, from work that cannot wait.</summary>
    public void Write(string text)
    {
        Output.Write(Utf8WithoutMark.GetBytes(text + "\n"));
        Output.Flush();
    }

    /// <summary>Reads standard input to its end, but no more than <paramref name="maxBytes"/>.</summary>
    /// <exception cref="InputException">The input is longer than that.</exception>
    public async Task<byte[]> ReadAllAsync(int maxBytes, CancellationToken cancellation)
    {
        using var all = new MemoryStream();
        byte[] chunk = new byte[16 * 1024];
        int read;
        while ((read = await Input.ReadAsync(chunk, cancellation)) > 0)
        {
            if (all.Length + read > maxBytes)
                throw new InputException($"the input is longer than {maxBytes} bytes");
            all.Write(chunk, 0, read);
        }

        return all.ToArray();
    }
}
