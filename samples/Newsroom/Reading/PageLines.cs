using System.Text.Json.Serialization;
using NewsModel;
using Newsroom.Hosting;

namespace Newsroom.Reading;

/// <summary>Every line of a page with its role, and what a reader should know.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Notes">What was missing, repaired or wrong.</param>
/// <param name="Lines">The lines in order; none is left out.</param>
public sealed record PageLines(Guid Id, IReadOnlyList<LineNote> Notes, IReadOnlyList<NumberedLine> Lines)
{
    internal static PageLines Of(SubmittedPage page) => new(
        page.Id,
        [.. page.Reading.Notes.Select(note => new LineNote(note.Kind, note.Message, note.Range?.Start))],
        [.. page.Reading.Lines.Select((line, index) => NumberedLine.Of(page.Text, line, index + 1))]);
}

/// <summary>A note.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Message">The same as one sentence.</param>
/// <param name="Start">The place, in UTF-16 units of the page; none when it is about the whole page.</param>
public sealed record LineNote([property: JsonConverter(typeof(CamelCaseConverter<PageNoteKind>))] PageNoteKind Kind, string Message, int? Start);

/// <summary>A line.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Role">What the line is there for.</param>
/// <param name="Confidence">From 0, a mere default, to 1, certain.</param>
/// <param name="Text">The line without outer white space, invisible marks and list bullet.</param>
/// <param name="Start">Where that text begins, in UTF-16 units of the page.</param>
/// <param name="Length">Its length, in the same.</param>
public sealed record NumberedLine(
    int Number,
    [property: JsonConverter(typeof(CamelCaseConverter<LineRole>))] LineRole Role,
    double Confidence,
    string Text,
    int Start,
    int Length)
{
    private const int Decimals = 2;

    internal static NumberedLine Of(string page, PageLine line, int number) => new(
        number, line.Role, Math.Round(line.Confidence, Decimals), line.Content.Of(page).ToString(), line.Content.Start, line.Content.Length);
}
