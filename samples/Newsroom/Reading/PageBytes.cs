using System.Text;
using System.Text.Unicode;
using NewsModel;

namespace Newsroom.Reading;

/// <summary>A page whose sender did not name another charset than UTF-8: read by what the bytes are.</summary>
internal static class PageBytes
{
    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    public static SubmittedPage Read(PageParser parser, byte[] bytes, PageContext context)
    {
        var encoding = Marked.FirstOrDefault(each => bytes.AsSpan().StartsWith(each.Preamble)) ?? Encoding.UTF8;
        if (encoding != Encoding.UTF8 || Utf8.IsValid(bytes)) return Read(parser, Decode(encoding, bytes), context);
        var reading = parser.Parse(bytes, context);
        // One byte is one unit there, so that all places are those of the text already.
        if (reading.Notes.Any(note => note.Kind == PageNoteKind.Windows1256)) return new SubmittedPage(Charsets.Windows1256.GetString(bytes), context, reading);
        var page = Read(parser, Decode(encoding, bytes), context);
        var replaced = reading.Notes.Where(note => note.Kind == PageNoteKind.InvalidUtf8).Select(note => note with { Range = InText(bytes, note.Range!.Value.Start) });
        return page with { Reading = page.Reading with { Notes = [.. replaced, .. page.Reading.Notes] } };
    }

    public static SubmittedPage Read(PageParser parser, string text, PageContext context)
    {
        var reading = parser.Parse(text, context);
        return new SubmittedPage(reading.Notes.Any(note => note.Kind == PageNoteKind.Mojibake) ? Charsets.Repair(text) : text, context, reading);
    }

    private static TextRange InText(byte[] bytes, int start) => new(Decode(Encoding.UTF8, bytes[..start]).Length, 1);

    /// <summary>The text without a byte order mark.</summary>
    public static string Decode(Encoding encoding, byte[] bytes)
    {
        var mark = encoding.Preamble;
        return encoding.GetString(mark.Length > 0 && bytes.AsSpan().StartsWith(mark) ? bytes.AsSpan(mark.Length) : bytes);
    }
}
