namespace NewsModel.Formats.Xml;

/// <summary>The form of BCP 47 tags; whether such a language exists is not asked.</summary>
internal static class LanguageTag
{
    private const int LongestPart = 8;

    public static bool IsWellFormed(string tag)
    {
        var first = true;
        foreach (var part in tag.Split('-'))
        {
            if (part.Length is 0 or > LongestPart) return false;
            foreach (var unit in part)
            {
                if (!char.IsAsciiLetter(unit) && (first || !char.IsAsciiDigit(unit))) return false;
            }

            first = false;
        }

        return true;
    }

    public static bool AreSame(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
