using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsModel.Cli.Output;

/// <summary>Every line of a page with its number and its role, in columns.</summary>
internal static class RoleTable
{
    private const string Plain = "\e[0m";

    public static void Write(Terminal terminal, ReadOnlySpan<byte> page, PageReading reading)
    {
        using var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var encoding = EncodingOf(reading);
        var lines = reading.Lines;
        var numberWidth = lines.Count.ToString(CultureInfo.InvariantCulture).Length;
        var roleWidth = lines.Count == 0 ? 0 : lines.Max(line => Name(line.Role).Length);
        for (var i = 0; i < lines.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(numberWidth);
            var text = VisibleText.Of(encoding.GetString(lines[i].Content.Of(page)));
            var role = Name(lines[i].Role);
            var row = text.Length == 0 ? $"{number}  {role}" : $"{number}  {role.PadRight(roleWidth)}  {text}";
            output.WriteLine(terminal.Color ? Color(lines[i].Role) + row + Plain : row);
        }
    }

    // The places of a reading point into the page's own bytes.
    private static Encoding EncodingOf(PageReading reading) =>
        reading.Notes.Any(note => note.Kind == PageNoteKind.Windows1256)
            ? CodePagesEncodingProvider.Instance.GetEncoding(1256)!
            : Encoding.UTF8;

    private static string Name(LineRole role) => JsonNamingPolicy.CamelCase.ConvertName(role.ToString());

    private static string Color(LineRole role) => role switch
    {
        LineRole.Title or LineRole.Kicker or LineRole.Subtitle => "\e[1m",
        LineRole.Body or LineRole.Lead or LineRole.Subhead or LineRole.Quote => Plain,
        LineRole.Byline or LineRole.Dateline => "\e[32m",
        LineRole.Timestamp or LineRole.PageClock or LineRole.PageDate => "\e[36m",
        LineRole.Section or LineRole.Breadcrumb or LineRole.Tags or LineRole.TranslationLink => "\e[35m",
        LineRole.Caption or LineRole.Credit => "\e[33m",
        _ => "\e[2m",
    };
}
