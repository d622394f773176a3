using System.Text;
using NewsModel.Text;

namespace NewsModel;

/// <summary>Compares words as a reader of Arabic script does: by their letters, not by how they were typed.</summary>
/// <remarks>
/// Folding drops vowel marks, tatweel, invisible marks and lone hamzas; makes the forms of alef, ya, ha and kaf one;
/// resolves presentation forms; lower-cases Latin letters and strips their accents; writes all digits as ASCII; and
/// makes each run of white space one blank. The rows of <c>Text/folding.tsv</c> are the whole rule.
/// </remarks>
/// <include file="Examples/ArabicText.xml" path="*/example[@id='ArabicText']"/>
public static class ArabicText
{
    /// <summary>The folded form of a text, without white space at either end.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The folded text; empty when nothing is left. It is for comparing, not for showing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <include file="Examples/ArabicText.xml" path="*/example[@id='Fold(string)']"/>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Fold(text.AsSpan());
    }

    /// <inheritdoc cref="Fold(string)"/>
    /// <param name="text">The text.</param>
    /// <returns>The folded text; empty when nothing is left. It is for comparing, not for showing.</returns>
    /// <include file="Examples/ArabicText.xml" path="*/example[@id='Fold(ReadOnlySpan{char})']"/>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var walk = new FoldedWalk(text);
        while (walk.MoveNext()) folded.Append(walk.Current);
        return folded.ToString();
    }

    /// <summary>Whether two texts are the same after folding. Allocates nothing.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether both have the same folded form.</returns>
    /// <include file="Examples/ArabicText.xml" path="*/example[@id='FoldEquals']"/>
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
