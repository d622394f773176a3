using NewsModel.Text;

namespace NewsModel.Timestamps.Tokens;

/// <summary>Compares the words behind a position with the rest of a longer name.</summary>
internal static class PhraseMatch
{
    /// <summary>Blanks, invisible marks, and one dot or hyphen may stand between two words; no line break.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, string[] rest, out int end)
    {
        end = position;
        foreach (var word in rest)
        {
            SkipGap(text, ref end);
            if (!TryWord(text, ref end, word)) return false;
        }

        return true;
    }

    private static void SkipGap(ReadOnlySpan<char> text, ref int position)
    {
        var joined = false;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (CharClasses.Of(c) is CharClass.Space or CharClass.Ignored) continue;
            if (joined || Folding.Of(c) is not ('.' or '-')) return;
            joined = true;
        }
    }

    private static bool TryWord(ReadOnlySpan<char> text, ref int position, string word)
    {
        var matched = 0;
        var wanted = CharClass.Ignored;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            var kind = CharClasses.Of(c);
            if (kind == CharClass.Ignored) continue;
            if (kind == CharClass.Several)
            {
                foreach (var part in Folding.Expansion(c))
                {
                    if (matched == word.Length || word[matched++] != part) return false;
                }

                wanted = CharClass.Letter;
                continue;
            }

            if (kind is not (CharClass.Letter or CharClass.Latin or CharClass.Digit)) break;
            if (wanted == CharClass.Ignored) wanted = kind;
            if (kind != wanted) break;
            if (matched == word.Length || word[matched] != Folding.Of(c)) return false;
            matched++;
        }

        return matched == word.Length;
    }
}
