using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using Busbar.CommandLine;

namespace Busbar.Tools;

/// <summary>Answers one item: writes the members that follow <c>id</c>.</summary>
/// <param name="item">What was asked.</param>
/// <param name="answer">Inside the answer's object, after <c>id</c>.</param>
/// <returns>Whether the item is valid or done; decides the exit code where one item is given alone.</returns>
internal delegate bool BatchHandler(BatchItem item, Utf8JsonWriter answer);

/// <summary>
/// Runs a tool over JSON objects: one a line in, one a line out, in order, with bounded memory. A line that is not
/// such an object gets <c>{"id":null,"error":…}</c>; blank lines are skipped.
/// </summary>
internal static class Batch
{
    /// <summary>The longest line that is read; the largest message of any protocol here is far below it.</summary>
    public const int MaxLineBytes = 16 * 1024 * 1024;

    /// <summary>How much is answered before the output is flushed, when input keeps coming.</summary>
    private const int FlushBytes = 64 * 1024;

    private const byte NewLine = (byte)'\n';

    /// <summary>Answers every line of standard input.</summary>
    /// <returns><see cref="ExitCode.Done"/>, or <see cref="ExitCode.OwnFailure"/> when the handler failed on a line.</returns>
    public static async Task<int> RunAsync(CommandConsole console, BatchHandler handler, CancellationToken cancellation)
    {
        var answers = new AnswerWriter(handler);
        var reader = PipeReader.Create(console.Input, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        bool isSkipping = false;
        while (true)
        {
            ReadResult read = await reader.ReadAsync(cancellation);
            ReadOnlySequence<byte> buffer = read.Buffer;
            while (buffer.PositionOf(NewLine) is { } end)
            {
                ReadOnlySequence<byte> line = buffer.Slice(0, end);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
                if (!isSkipping)
                    answers.AnswerLine(line);
                isSkipping = false;
                if (answers.Buffered >= FlushBytes)
                    await answers.FlushAsync(console.Output, cancellation);
            }

            if (buffer.Length > MaxLineBytes)
            {
                if (!isSkipping)
                    answers.AnswerError($"the line is longer than {MaxLineBytes} bytes");
                isSkipping = true;
                buffer = buffer.Slice(buffer.End);
            }

            if (read.IsCompleted && !isSkipping)
                answers.AnswerLine(buffer);
            await answers.FlushAsync(console.Output, cancellation);
            if (read.IsCompleted)
                return answers.HasFailed ? ExitCode.OwnFailure : ExitCode.Done;
            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    /// <summary>Answers one item, given as text or, where none is given, on standard input.</summary>
    public static async Task<int> RunOneAsync(CommandConsole console, string? text, BatchHandler handler, CancellationToken cancellation)
    {
        byte[] json = text is null
            ? await console.ReadAllAsync(MaxLineBytes, cancellation)
            : System.Text.Encoding.UTF8.GetBytes(text);
        if (!BatchItem.TryParse(json, out BatchItem? item, out string? error))
            throw new InputException(error);
        using (item)
        {
            var answers = new AnswerWriter(handler);
            bool isDone = answers.Answer(item);
            string? reason = isDone ? null : answers.ReasonOfLast();
            await answers.FlushAsync(console.Output, cancellation);
            if (answers.HasFailed)
                throw new InvalidOperationException(reason);
            return reason is null ? ExitCode.Done : throw new InputException(reason);
        }
    }

    /// <summary>The answers that are not yet flushed.</summary>
    private sealed class AnswerWriter(BatchHandler handler)
    {
        private readonly ArrayBufferWriter<byte> _answers = new(FlushBytes);
        private readonly ArrayBufferWriter<byte> _one = new();

        public int Buffered => _answers.WrittenCount;

        public bool HasFailed { get; private set; }

        public void AnswerLine(in ReadOnlySequence<byte> line)
        {
            byte[] json = line.ToArray();
            if (IsBlank(json))
                return;
            if (!BatchItem.TryParse(json, out BatchItem? item, out string? error))
            {
                AnswerError(error);
                return;
            }

            using (item)
                Answer(item);
        }

        public bool Answer(BatchItem item)
        {
            bool isDone;
            try
            {
                using Utf8JsonWriter answer = Begin();
                answer.WriteStartObject();
                item.WriteId(answer);
                isDone = handler(item, answer);
                answer.WriteEndObject();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The line's runner: one line that we fail on must not lose the lines after it.
                HasFailed = true;
                isDone = false;
                using Utf8JsonWriter answer = Begin();
                answer.WriteStartObject();
                item.WriteId(answer);
                answer.WriteString("error", $"internal failure: {failure.GetType().Name}: {failure.Message}");
                answer.WriteEndObject();
            }

            End();
            return isDone;
        }

        public void AnswerError(string error)
        {
            using (Utf8JsonWriter answer = Begin())
            {
                answer.WriteStartObject();
                answer.WriteNull("id");
                answer.WriteString("error", error);
                answer.WriteEndObject();
            }

            End();
        }

        /// <summary>What the last answer says is wrong, as one line for a person.</summary>
        public string ReasonOfLast()
        {
            using JsonDocument answer = JsonDocument.Parse(_one.WrittenMemory, ToolJson.DocumentOptions);
            if (answer.RootElement.TryGetProperty("errors", out JsonElement errors) && errors.GetArrayLength() > 0)
            {
                JsonElement first = errors[0];
                return $"{first.GetProperty("code")} at '{first.GetProperty("path")}': {first.GetProperty("message")}";
            }

            return answer.RootElement.TryGetProperty("error", out JsonElement error) ? error.ToString() : "not valid";
        }

        public async Task FlushAsync(Stream output, CancellationToken cancellation)
        {
            if (_answers.WrittenCount == 0)
                return;
            await output.WriteAsync(_answers.WrittenMemory, cancellation);
            await output.FlushAsync(cancellation);
            _answers.ResetWrittenCount();
        }

        private Utf8JsonWriter Begin()
        {
            _one.ResetWrittenCount();
            return new Utf8JsonWriter(_one, ToolJson.WriterOptions);
        }

        private void End()
        {
            _answers.Write(_one.WrittenSpan);
            _answers.GetSpan(1)[0] = NewLine;
            _answers.Advance(1);
        }

        private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
    }
}
