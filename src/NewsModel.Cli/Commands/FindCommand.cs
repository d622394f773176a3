using System.CommandLine;
using NewsModel.Cli.Input;
using NewsModel.Cli.Output;

namespace NewsModel.Cli.Commands;

/// <summary><c>newsmodel find</c>: one JSON line for each timestamp anywhere in the input.</summary>
internal static class FindCommand
{
    public static Command Create(Terminal terminal) =>
        TimestampArguments.Command("find", "Find every date and time in a text and print one JSON line for each.", terminal, Run);

    private static int Run(TimestampParser parser, InputSource input, Terminal terminal)
    {
        var decoder = new Utf8Decoder(terminal);
        var text = WholeInput.ReadText(input, decoder);
        decoder.Finish();
        using var output = new JsonLineWriter(terminal.Output);
        var (line, counted) = (1L, 0);
        foreach (var stamp in parser.EnumerateMatches(text))
        {
            line += text.AsSpan(counted, stamp.Source.Start - counted).Count('\n');
            counted = stamp.Source.Start;
            TimestampLine.Write(output.Json, line, stamp.Source.Of(text), stamp);
            output.EndLine();
        }

        return decoder.BadLines == 0 ? ExitCode.Done : ExitCode.Unread;
    }
}
