using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsModel.Cli.Commands;

/// <summary>What <c>batch</c> takes.</summary>
internal sealed class BatchArguments
{
    private const int MostJobs = 1024;

    public Argument<string?> In { get; } = new("IN")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A file of JSON Lines, or a folder of pages (*.txt, at any depth); standard input if it is - or missing.",
    };

    public Argument<string?> Out { get; } = new("OUT")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The file of articles, overwritten if there is one; standard output if it is - or missing.",
    };

    public Option<string?> Region { get; } = SharedOptions.RegionOption();

    public Option<string?> Profile { get; } = ProfileOption.Create();

    public Option<int> Jobs { get; } = new("--jobs")
    {
        HelpName = "N",
        Description = "How many pages to read at once. Default: as many as there are processors.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = ReadJobs,
    };

    public Option<string?> Errors { get; } = new("--errors")
    {
        HelpName = "FILE",
        Description = "The file of bad records. Default: OUT.errors.jsonl; with standard output, sentences on standard error.",
    };

    public Option<bool> KeepPlace { get; } = new("--keep-place")
    {
        Description = "Write null for a bad record and for a blank line, so that line N of OUT belongs to record N of IN.",
    };

    public Option<bool> Resume { get; } = new("--resume")
    {
        Description = "Go on where a broken run of the same IN, OUT and options stopped; begin anew if there is none.",
    };

    public Command Command()
    {
        var command = new Command("batch", "Read many pages and write their articles, one JSON line each, in the order of the pages.")
        {
            In, Out, Region, Profile, Jobs, Errors, KeepPlace, Resume,
        };
        command.Validators.Add(Check);
        return command;
    }

    /// <summary>The file of articles; null for standard output.</summary>
    public string? OutPath(System.CommandLine.ParseResult parse) => parse.GetValue(Out) is { } file && !IsStandard(file) ? file : null;

    private static bool IsStandard(string? file) => file is null or "-";

    private void Check(CommandResult result)
    {
        if (IsStandard(result.GetValue(Out)) && result.GetValue(Resume)) result.AddError("Expected a file as OUT with --resume, found standard output.");
        string?[] files = [result.GetValue(In), result.GetValue(Out), result.GetValue(Errors)];
        var twice = files.Where(file => !IsStandard(file)).GroupBy(file => Path.GetFullPath(file!)).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) result.AddError($"Expected different files as IN, OUT and --errors, found '{twice.First()}' twice.");
    }

    private static int ReadJobs(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is > 0 and <= MostJobs) return jobs;
        result.AddError($"Expected a number from 1 to {MostJobs} as --jobs, found '{text}'.");
        return 1;
    }
}
