using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsModel.Text;

namespace NewsModel.Timestamps.Tokens;

/// <remarks>All up to <see cref="NewLine"/> stands between tokens.</remarks>
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
    /// <summary>The class in the lower half, the folded character in the upper one.</summary>
    private static readonly uint[] Cache = new uint[0x10000];

    public static CharClass Of(char c) => Of(c, out _);

    /// <summary>The class of a character, and what it folds to.</summary>
    public static CharClass Of(char c, out char folded)
    {
        var known = Cache[c];
        if (known == 0) known = Learn(c);
        folded = Folded(known);
        return Class(known);
    }

    /// <summary>The first of 65,536 entries, one for each <see cref="char"/>, so that none lies beyond; 0 until <see cref="Learn"/>.</summary>
    public static ref uint Table => ref MemoryMarshal.GetArrayDataReference(Cache);

    public static CharClass Class(uint known) => (CharClass)(byte)known;

    public static char Folded(uint known) => (char)(known >> 16);

    /// <summary>Works out the entry of a character.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static uint Learn(char c)
    {
        // A race writes the same value twice.
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
        return Cache[c] = ((uint)folded << 16) | (byte)found;
    }
}
