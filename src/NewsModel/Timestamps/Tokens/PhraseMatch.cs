using NewsModel.Locales;
using NewsModel.Text;

namespace NewsModel.Timestamps.Tokens;

/// <summary>Compares the words behind a position with the rest of a longer name.</summary>
internal static class PhraseMatch
{
    /// <summary>The first of some phrases that the text goes on with, and where it ends.</summary>
    public static Phrase? Find(ReadOnlySpan<char> text, int position, ReadOnlySpan<Phrase> phrases, out int end)
    {
        end = position;
        SkipGap(text, ref position);
        var first = FirstLetter(text, position);
        foreach (var phrase in phrases)
        {
            if (phrase.Rest[0][0] == first && TryRead(text, position, phrase.Rest, out end)) return phrase;
        }

        return null;
    }

    /// <summary>The folded letter with which the next word begins; most phrases are ruled out by it.</summary>
    private static char FirstLetter(ReadOnlySpan<char> text, int position)
    {
        if (position == text.Length) return Folding.Removed;
        return CharClasses.Of(text[position], out var letter) == CharClass.Several ? Folding.Expansion(text[position])[0] : letter;
    }

    /// <summary>Blanks, invisible marks, and one dot or hyphen may stand between two words, or nothing at all; no line break.</summary>
    private static bool TryRead(ReadOnlySpan<char> text, int position, string[] rest, out int end)
    {
        end = position;
        for (var i = 0; i < rest.Length; i++)
        {
            if (i > 0) SkipGap(text, ref position);
            if (!TryWord(text, ref position, rest[i], isLast: i == rest.Length - 1, ref end)) return false;
        }

        return true;
    }

    private static void SkipGap(ReadOnlySpan<char> text, ref int position)
    {
        var joined = false;
        for (; position < text.Length; position++)
        {
            if (CharClasses.Of(text[position], out var folded) is CharClass.Space or CharClass.Ignored or CharClass.Mark) continue;
            if (joined || folded is not ('.' or '-' or '_')) return;
            joined = true;
        }
    }

    private static bool TryWord(ReadOnlySpan<char> text, ref int position, string word, bool isLast, ref int end)
    {
        var matched = 0;
        var script = CharClass.Unknown;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            var kind = CharClasses.Of(c, out var folded);
            if (kind is CharClass.Ignored or CharClass.Mark)
            {
                if (kind == CharClass.Mark) end = position + 1;
                continue;
            }

            if (matched == word.Length && !isLast) return true;
            if (kind == CharClass.Several)
            {
                foreach (var part in Folding.Expansion(c))
                {
                    if (matched == word.Length || word[matched++] != part) return false;
                }

                end = position + 1;
                continue;
            }

            if (kind is not (CharClass.Letter or CharClass.Latin or CharClass.Digit)) break;
            if (script == CharClass.Unknown) script = kind;
            if (kind != script) break;
            if (matched == word.Length || word[matched] != folded) return false;
            matched++;
            end = position + 1;
        }

        return matched == word.Length;
    }
}
