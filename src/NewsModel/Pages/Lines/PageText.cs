using System.Buffers;
using System.Text;

namespace NewsModel.Pages.Lines;

/// <summary>The text of a page, how its places are counted, and what had to be done to get it.</summary>
internal readonly record struct PageText(string Text, InputPlaces Places)
{
    /// <summary>The control characters that no text file has.</summary>
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static code => (char)code).Where(static c => c is not ('\t' or '\n' or '\r' or '\f' or '\v'))]);

    /// <summary>The units of the input, for the limit.</summary>
    public required int Length { get; init; }

    /// <summary>What was repaired or is wrong; in units of the input.</summary>
    public PageNote? Note { get; init; }

    public static PageText OfString(string text)
    {
        var page = new PageText(text, InputPlaces.Same) { Length = text.Length };
        if (BinaryPlace(text) is { } place) return page with { Note = new PageNote(PageNoteKind.Binary, new TextRange(place, 1)) };
        return Windows1256.TryRepair(text, out var repaired, out var first)
            ? page with { Text = repaired, Note = new PageNote(PageNoteKind.Mojibake, new TextRange(first, 1)) }
            : page;
    }

    public static PageText OfBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return Utf16(bytes, Encoding.Unicode);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Utf16(bytes, Encoding.BigEndianUnicode);
        var mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var decoded = Utf8Reader.Read(bytes[mark..]);
        var places = new InputPlaces(decoded.Text, mark, decoded.Repairs);
        if (decoded.Repairs is [])
        {
            var page = OfString(decoded.Text);
            return page with { Length = bytes.Length, Places = places, Note = Placed(page.Note, places) };
        }

        var first = mark + decoded.FirstInvalid;
        if (BinaryPlace(decoded.Text) is { } place)
        {
            return new PageText(decoded.Text, places)
            {
                Length = bytes.Length,
                Note = new PageNote(PageNoteKind.Binary, places.Map(new TextRange(place, 1))),
            };
        }

        if (mark == 0 && Windows1256.TryDecode(bytes, decoded.Repairs.Count, out var text))
        {
            return new PageText(text, InputPlaces.Same)
            {
                Length = bytes.Length,
                Note = new PageNote(PageNoteKind.Windows1256, new TextRange(first, 1)),
            };
        }

        return new PageText(decoded.Text, places)
        {
            Length = bytes.Length,
            Note = new PageNote(PageNoteKind.InvalidUtf8, new TextRange(first, 1)) { Found = decoded.Repairs.Count },
        };
    }

    private static PageText Utf16(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var page = OfString(encoding.GetString(bytes[2..]));
        return page with
        {
            Length = bytes.Length,
            Places = InputPlaces.Utf16,
            Note = Placed(page.Note, InputPlaces.Utf16),
        };
    }

    private static PageNote? Placed(PageNote? note, InputPlaces places) =>
        note is { Range: { } range } found ? found with { Range = places.Map(range) } : note;

    /// <summary>The first control character of a text that has more of them than a stray one here and there.</summary>
    private static int? BinaryPlace(string text)
    {
        var first = text.AsSpan().IndexOfAny(Controls);
        if (first < 0) return null;
        var controls = 0L;
        foreach (var c in text.AsSpan(first)) controls += Controls.Contains(c) ? 1 : 0;
        return controls * 40 >= text.Length ? first : null;
    }
}
