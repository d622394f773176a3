using System.Text;

namespace NewsModel.Pages.Lines;

/// <summary>Recognizes the code page of old Arabic pages, as bytes and as the Latin letters for which it was once taken.</summary>
internal static class Windows1256
{
    private static readonly Encoding Arabic = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;
    private static readonly Encoding Latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes bytes that are not UTF-8, when that makes them Arabic.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="invalid">How many sequences of them are not UTF-8.</param>
    /// <param name="text">The decoded text; one character a byte.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, int invalid, out string text)
    {
        text = "";
        var high = 0;
        foreach (var b in bytes) if (b >= 0x80) high++;

        // Damaged UTF-8 is mostly whole: only where it is mostly broken is it something else.
        if (invalid * 4L < high) return false;
        var decoded = Arabic.GetString(bytes);
        if (!IsMostlyArabic(decoded)) return false;
        text = decoded;
        return true;
    }

    /// <summary>Undoes the reading of windows-1256 as Latin-1 or windows-1252; one character for each.</summary>
    public static bool TryRepair(string text, out string repaired, out int first)
    {
        (repaired, first) = (text, text.AsSpan().IndexOfAnyInRange('\u00C0', '\u00FF'));
        if (first < 0) return false;
        var (suspect, letters) = (0, 0);
        foreach (var c in text)
        {
            if (c is >= '\u00C0' and <= '\u00FF') suspect++;
            else if (char.IsLetter(c)) letters++;
        }

        if (suspect < 8 || suspect <= letters) return false;
        var changed = string.Create(text.Length, text, static (span, source) =>
        {
            Span<byte> one = stackalloc byte[1];
            for (var i = 0; i < span.Length; i++)
            {
                var c = source[i];
                if (c < '\u0100') one[0] = (byte)c;
                else if (Latin.GetBytes(new ReadOnlySpan<char>(in c), one) != 1 || Latin.GetString(one)[0] != c)
                {
                    span[i] = c;
                    continue;
                }

                Arabic.GetChars(one, span.Slice(i, 1));
            }
        });
        if (!IsMostlyArabic(changed)) return false;
        repaired = changed;
        return true;
    }

    private static bool IsMostlyArabic(string text)
    {
        var (arabic, others) = (0, 0);
        foreach (var c in text)
        {
            if (c is >= '\u0600' and <= '\u06FF') arabic++;
            else if (c > '\u007F' && char.IsLetter(c)) others++;
        }

        return arabic > 0 && others * 8L <= arabic;
    }
}
