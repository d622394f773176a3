using System.CommandLine;
using NewsModel.Cli.Input;
using NewsModel.Cli.Output;

namespace NewsModel.Cli.Commands;

/// <summary><c>newsmodel article</c>: a page's text becomes its article, or its lines with their roles.</summary>
internal static class ArticleCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.FileArgument();
        var format = FormatOption();
        var profile = ProfileOption.Create();
        var url = UrlOption();
        var region = SharedOptions.RegionOption();
        var lines = new Option<bool>("--lines") { Description = "Print every line of the page with its number and its role instead of the article." };
        var command = new Command("article", "Read the text of a news page and print its article.") { file, format, profile, url, region, lines };
        command.SetAction(parse =>
        {
            var context = new PageContext
            {
                Url = parse.GetValue(url),
                Profile = ProfileOption.Load(parse.GetValue(profile)),
                Region = SharedOptions.FindRegion(parse.GetValue(region), terminal),
            };
            using var input = InputSource.Open(parse.GetValue(file), terminal);
            var page = WholeInput.Read(input, PageOptions.Default.MaxLength);
            var reading = PageParser.Default.Parse(page, context);
            var lost = ExitCode.Done;
            if (parse.GetValue(lines)) RoleTable.Write(terminal, page, reading);
            else if (reading.Error is null) lost = Write(parse.GetValue(format)!, reading.Article, terminal);
            return Math.Max(lost, Report(reading, page, terminal));
        });
        return command;
    }

    private static int Write(string format, Article article, Terminal terminal)
    {
        try
        {
            var notes = ArticleFormats.Write(format, article, terminal.Output);
            foreach (var note in notes) terminal.Complain($"not in the document: {note}");
            return ArticleFormats.LeaveOut(notes) ? ExitCode.Unread : ExitCode.Done;
        }
        catch (ArgumentException problem)
        {
            var hint = problem.ParamName == "feed" && article.Url is null ? ", try --url" : "";
            throw new InputException($"The page could not be written as {format}{hint}: {problem.Message}");
        }
    }

    private static int Report(PageReading reading, ReadOnlySpan<byte> page, Terminal terminal)
    {
        foreach (var note in reading.Notes)
        {
            var place = note.Range is { } range ? $"line {page[..range.Start].Count((byte)'\n') + 1}: " : "";
            terminal.Complain(place + note.Message);
        }

        var empty = reading.Article.Title is null && reading.Article.Body.Count == 0;
        var damaged = reading.Notes.Any(note => note.Kind == PageNoteKind.InvalidUtf8);
        return empty || damaged || reading.Error is not null ? ExitCode.Unread : ExitCode.Done;
    }

    private static Option<string> FormatOption() => new("--format")
    {
        HelpName = "NAME",
        Description = $"The format of the article: {ArticleFormats.Names}. Default: json, which alone holds everything; for the others, what they lack is named on standard error.",
        DefaultValueFactory = _ => "json",
        Validators =
        {
            result =>
            {
                if (result.Tokens is not [var name] || ArticleFormats.Has(name.Value)) return;
                result.AddError($"Expected {ArticleFormats.Names} as --format, found '{name.Value}'.");
            },
        },
    };

    private static Option<Uri?> UrlOption() => new("--url")
    {
        HelpName = "URL",
        Description = "The page's address; it becomes the article's, and its host chooses the site's profile. Default: unknown.",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (PageAddress.TryParse(text, out var url)) return url;
            result.AddError($"Expected an absolute http or https address as --url, found '{text}'.");
            return null;
        },
    };
}
