using System.Globalization;
using NewsModel.Text;

namespace NewsModel.Timestamps.Tokens;

internal enum CharClass : byte
{
    Unknown,
    /// <summary>A format control: direction marks, joiners.</summary>
    Ignored,
    /// <summary>Disappears in folding but is part of the printed word: vowel marks, tatweel, lone hamzas.</summary>
    Mark,
    Space,
    NewLine,
    Digit,
    Latin,
    Letter,
    Several,
    Punctuation,
}

/// <summary>What a character is to the tokenizer, worked out once a character.</summary>
internal static class CharClasses
{
    private static readonly byte[] Cache = new byte[0x10000];

    public static CharClass Of(char c)
    {
        // A race writes the same value twice.
        var known = (CharClass)Cache[c];
        return known != CharClass.Unknown ? known : Learn(c);
    }

    private static CharClass Learn(char c)
    {
        var folded = Folding.Of(c);
        var found = folded switch
        {
            Folding.Removed => char.GetUnicodeCategory(c) == UnicodeCategory.Format ? CharClass.Ignored : CharClass.Mark,
            Folding.Several => CharClass.Several,
            ' ' => CharClass.Space,
            '\n' => CharClass.NewLine,
            >= '0' and <= '9' => CharClass.Digit,
            >= 'a' and <= 'z' => CharClass.Latin,
            _ when char.IsLetter(folded) => CharClass.Letter,
            _ => CharClass.Punctuation,
        };
        Cache[c] = (byte)found;
        return found;
    }
}
