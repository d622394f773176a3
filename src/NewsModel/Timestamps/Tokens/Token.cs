using System.Runtime.CompilerServices;
using NewsModel.Locales;

namespace NewsModel.Timestamps.Tokens;

internal enum TokenKind : byte
{
    /// <summary>Behind the last token; also that of a token never filled.</summary>
    End,
    Number,
    Word,
    Comma,
    Colon,
    Dot,
    Slash,
    Dash,
    Plus,
    Bar,
    Open,
    Close,
    Bullet,
    /// <summary>The sign @, which stands for "at" between a date and a time.</summary>
    At,
    NewLine,
    Other,
}

/// <summary>What is worth knowing about a token's characters.</summary>
internal enum TokenScript : byte
{
    Other,
    /// <summary>A word of Latin letters.</summary>
    Latin,
    /// <summary>A number with digits of the extended (Persian) set.</summary>
    Extended,
}

/// <summary>A piece of text with all its meanings, none chosen yet.</summary>
internal struct Token
{
    /// <summary>The number's value; -1 when it has more than nine digits.</summary>
    public int Value;

    public int Start;
    public int End;

    private Marker markers;

    // A number and no reference, so that the stack need not be cleared for tokens that are never filled.
    private ushort word;
    private MeaningKinds kinds;

    public TokenKind Kind;

    /// <summary>How many digits the number has, 10 at most.</summary>
    public byte Digits;

    /// <summary>Whether white space, the start of the text or a line break stands in front.</summary>
    public bool Spaced;

    public TokenScript Script;

    /// <summary>Whether the number has digits of the extended (Persian) set.</summary>
    public readonly bool Extended => Script == TokenScript.Extended;

    /// <summary>The word's entry; null for unknown words and for all that is no word.</summary>
    public WordEntry? Entry
    {
        readonly get => Lexicon.Shared[word];
        set => (word, kinds, markers) = (value!.Number, value.Kinds, value.Markers);
    }

    public readonly bool Is(MeaningKinds kinds) => (this.kinds & kinds) != 0;

    public readonly bool Is(Marker markers) => (this.markers & markers) != 0;
}

/// <summary>The tokens that can belong to one timestamp, on the stack.</summary>
[InlineArray(Length)]
internal struct TokenWindow
{
    public const int Length = 40;

    private Token first;
}
