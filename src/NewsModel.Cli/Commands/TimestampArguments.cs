using System.CommandLine;
using NewsModel.Cli.Input;

namespace NewsModel.Cli.Commands;

/// <summary>The options by which <c>dates</c> and <c>find</c> steer the parser.</summary>
internal sealed class TimestampArguments
{
    private readonly Option<string?> region = SharedOptions.RegionOption();

    private readonly Option<DateTimeOffset?> now = new("--now")
    {
        HelpName = "TIME",
        Description = "The time from which relative text and missing years are counted: ISO 8601 with an offset, such as 2018-03-03T17:30:00+02:00. Default: none, relative text is an error.",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (FixedClock.TryParse(text, out var time)) return time;
            result.AddError($"Expected ISO 8601 with an offset as --now, such as 2018-03-03T17:30:00+02:00, found '{text}'.");
            return null;
        },
    };

    private readonly Option<string?> zone = new("--zone")
    {
        HelpName = "ID",
        Description = "The time zone of times printed without one: an IANA id, such as Africa/Cairo. Default: that of --region, if it has only one.",
        Validators =
        {
            result =>
            {
                if (result.Tokens is not [var id]) return;
                if (TimeZoneInfo.TryFindSystemTimeZoneById(id.Value, out var found) && found.HasIanaId) return;
                result.AddError($"Expected an IANA time zone id as --zone, such as Africa/Cairo, found '{id.Value}'.");
            },
        },
    };

    /// <summary>A command that takes a file and these options.</summary>
    public static Command Command(string name, string description, Terminal terminal, Func<TimestampParser, InputSource, Terminal, int> run)
    {
        var file = SharedOptions.FileArgument();
        var options = new TimestampArguments();
        var command = new Command(name, description) { file, options.region, options.now, options.zone };
        command.SetAction(parse =>
        {
            var parser = options.Parser(parse, terminal);
            using var input = InputSource.Open(parse.GetValue(file), terminal);
            return run(parser, input, terminal);
        });
        return command;
    }

    private TimestampParser Parser(System.CommandLine.ParseResult parse, Terminal terminal) =>
        new(new TimestampOptions
        {
            Region = SharedOptions.FindRegion(parse.GetValue(region), terminal),
            Clock = parse.GetValue(now) is { } time ? new FixedClock(time) : null,
            TimeZone = parse.GetValue(zone),
        });
}
