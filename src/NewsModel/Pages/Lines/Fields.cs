using System.Buffers;

namespace NewsModel.Pages.Lines;

/// <summary>The parts of a line between separators, without white space and invisible marks around them; empty ones are left out.</summary>
internal static class Fields
{
    /// <summary>The bar, which parts the fields of a header and of a line about an article.</summary>
    public static readonly SearchValues<char> Bar = SearchValues.Create("|");

    public static List<TextRange> Of(string text, TextRange range, SearchValues<char> separators)
    {
        var fields = new List<TextRange>();
        for (var from = range.Start; from < range.End;)
        {
            var length = text.AsSpan(from, range.End - from).IndexOfAny(separators);
            var end = length < 0 ? range.End : from + length;
            var field = Trimming.Outer(text, new TextRange(from, end - from));
            if (field.Length > 0) fields.Add(field);
            from = end + 1;
        }

        return fields;
    }
}
