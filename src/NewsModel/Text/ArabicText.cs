using System.Text;
using NewsModel.Text;

namespace NewsModel;

/// <summary>Compares words as a reader of Arabic script does: by their letters, not by how they were typed.</summary>
/// <remarks>
/// Folding drops vowel marks, tatweel, invisible marks and lone hamzas; makes the forms of alef, ya, ha and kaf one;
/// resolves presentation forms; lower-cases Latin letters and strips their accents; writes all digits as ASCII; and
/// makes each run of white space one blank. The rows of <c>Text/folding.tsv</c> are the whole rule.
/// </remarks>
public static class ArabicText
{
    /// <summary>The folded form of a text, without white space at either end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Fold(text.AsSpan());
    }

    /// <inheritdoc cref="Fold(string)"/>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var walk = new FoldedWalk(text);
        while (walk.MoveNext()) folded.Append(walk.Current);
        return folded.ToString();
    }

    /// <summary>Whether two texts are the same after folding. Allocates nothing.</summary>
    public static bool FoldEquals(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var a = new FoldedWalk(left);
        var b = new FoldedWalk(right);
        while (a.MoveNext())
        {
            if (!b.MoveNext() || a.Current != b.Current) return false;
        }

        return !b.MoveNext();
    }
}
