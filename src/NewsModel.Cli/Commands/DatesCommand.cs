using System.CommandLine;
using NewsModel.Cli.Input;
using NewsModel.Cli.Output;

namespace NewsModel.Cli.Commands;

/// <summary><c>newsmodel dates</c>: one JSON line for each input line, in order, always.</summary>
internal static class DatesCommand
{
    private const int LongLineSample = 200;

    public static Command Create(Terminal terminal) =>
        TimestampArguments.Command("dates", "Answer each line with one JSON line: the date and time that it prints, or why there is none.", terminal, Run);

    private static int Run(TimestampParser parser, InputSource input, Terminal terminal)
    {
        using var output = new JsonLineWriter(terminal.Output);
        var lines = new LineSplitter(input, beforeRead: output.Flush);
        var decoder = new Utf8Decoder(terminal);
        var allRead = true;
        while (lines.MoveNext())
        {
            allRead &= lines.Dropped > 0 ? TooLong(lines, output) : Answer(parser, lines.Number, decoder.Decode(lines.Number, lines.Bytes), output);
        }

        decoder.Finish();
        return allRead && decoder.BadLines == 0 ? ExitCode.Done : ExitCode.Unread;
    }

    private static bool Answer(TimestampParser parser, long number, string text, JsonLineWriter output)
    {
        var result = parser.Read(text);
        if (result.TryGetValue(out var stamp)) TimestampLine.Write(output.Json, number, text, stamp);
        else TimestampLine.WriteError(output.Json, number, text, result.Error.Where, result.Error.Describe(text));
        output.EndLine();
        return result.Success;
    }

    private static bool TooLong(LineSplitter lines, JsonLineWriter output)
    {
        var sample = Utf8Decoder.Beginning(lines.Bytes, LongLineSample);
        var error = $"Expected a line of at most {LineSplitter.Limit} bytes, found {LineSplitter.Limit + lines.Dropped}; text is its beginning.";
        TimestampLine.WriteError(output.Json, lines.Number, sample, new TextRange(0, sample.Length), error);
        output.EndLine();
        return false;
    }
}
