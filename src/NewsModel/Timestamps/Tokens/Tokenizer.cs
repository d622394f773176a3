using System.Runtime.CompilerServices;
using NewsModel.Locales;
using NewsModel.Text;

namespace NewsModel.Timestamps.Tokens;

/// <summary>Cuts text into tokens. Lets everything through and names it; refusing is for the shapes.</summary>
[SkipLocalsInit]
internal ref struct Tokenizer(ReadOnlySpan<char> text, int position)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position = position;

    /// <summary>Fills the window; a token of kind <see cref="TokenKind.End"/> follows the last one of the text.</summary>
    /// <param name="tokens">The window.</param>
    /// <param name="count">How many tokens are there already.</param>
    /// <returns>How many tokens were added, the end included.</returns>
    public int Fill(scoped Span<Token> tokens, int count)
    {
        var kept = count;
        var behindBreak = position == 0 || (count > 0 && tokens[count - 1].Kind == TokenKind.NewLine);
        while (count < tokens.Length)
        {
            ref var token = ref tokens[count];
            token = default;
            token.Spaced = behindBreak;
            var kind = Next(ref token, out var folded);
            if (kind is CharClass.Latin or CharClass.Letter or CharClass.Several) Word(ref token, tokens[..count], kind == CharClass.Latin ? CharClass.Latin : CharClass.Letter);
            else if (kind == CharClass.Digit) Number(ref token);
            else if (kind != CharClass.Unknown) (token.Kind, position) = (Punctuation(text[position], folded), position + 1);
            token.End = position;
            count++;
            if (token.Kind == TokenKind.End) break;
            behindBreak = token.Kind == TokenKind.NewLine;
        }

        return count - kept;
    }

    /// <summary>Walks to the next character that counts and gives its class; unknown where the token ends there, at a line's end or the text's.</summary>
    private CharClass Next(scoped ref Token token, out char folded)
    {
        folded = default;
        var lineStart = -1;
        var at = position;
        var kind = CharClass.Unknown;
        for (; (uint)at < (uint)text.Length; at++)
        {
            kind = CharClasses.Of(text[at], out folded);
            if (kind > CharClass.NewLine) break;
            if (kind == CharClass.NewLine && lineStart < 0) lineStart = at;
            token.Spaced |= kind >= CharClass.Space;
        }

        position = at;
        if (lineStart >= 0)
        {
            (token.Kind, token.Start) = (TokenKind.NewLine, lineStart);
            return CharClass.Unknown;
        }

        token.Start = at;
        return at == text.Length ? CharClass.Unknown : kind;
    }

    private void Number(scoped ref Token token)
    {
        var rest = text[position..];
        var (value, digits, end) = (0L, 0, 0);
        for (var at = 0; at < rest.Length; at++)
        {
            var c = rest[at];
            var kind = CharClasses.Of(c, out var folded);
            if (kind is CharClass.Ignored or CharClass.Mark) continue;
            if (kind != CharClass.Digit) break;
            if (c is >= '\u06F0' and <= '\u06F9') token.Script = TokenScript.Extended;
            if (digits < 10) (value, digits) = ((value * 10) + (folded - '0'), digits + 1);
            end = at + 1;
        }

        position += end;
        (token.Kind, token.Digits, token.Value) = (TokenKind.Number, (byte)digits, digits > 9 ? -1 : (int)value);
    }

    private void Word(scoped ref Token token, scoped ReadOnlySpan<Token> before, CharClass script)
    {
        token.Kind = TokenKind.Word;
        if (script == CharClass.Latin) token.Script = TokenScript.Latin;
        var letters = default(WordLetters);
        Span<char> folded = letters;
        if (!TryFold(folded, script, out var length, out var hash)) return;
        var entry = Lexicon.Shared.Find(folded[..length], hash);
        if (entry is null || entry.Kinds == MeaningKinds.Label) entry = WordParts.Find(text, ref token.Start, ref position, folded[..length], before) ?? entry;
        if (entry is null) return;
        if (PhraseMatch.Find(text, position, entry.Phrases, out var after) is { } phrase) (entry, position) = (phrase.Entry, after);
        if (entry.Kinds != MeaningKinds.None) token.Entry = entry;
    }

    /// <summary>Walks over a word and folds its letters; false when it is longer than any that is known.</summary>
    private bool TryFold(scoped Span<char> folded, CharClass script, out int length, out uint hash)
    {
        var rest = text[position..];
        (length, hash) = (0, Lexicon.HashSeed);
        var end = 0;
        for (var at = 0; at < rest.Length; at++)
        {
            var kind = CharClasses.Of(rest[at], out var letter);
            if (kind == script) Append(folded, letter, ref length, ref hash);
            else if (kind == CharClass.Several)
            {
                foreach (var part in Folding.Expansion(rest[at])) Append(folded, part, ref length, ref hash);
            }
            else if (kind == CharClass.Ignored) continue;
            else if (kind != CharClass.Mark) break;
            end = at + 1;
        }

        position += end;
        return length <= folded.Length;
    }

    private static void Append(scoped Span<char> folded, char c, ref int length, ref uint hash)
    {
        if (length < folded.Length) folded[length] = c;
        length++;
        hash = Lexicon.Hash(hash, c);
    }

    /// <summary>A middle dot parts fields as a bar does; elsewhere it folds to a bullet.</summary>
    private static TokenKind Punctuation(char c, char folded) => c == '\u00B7' ? TokenKind.Bar : folded switch
    {
        ',' or ';' => TokenKind.Comma,
        ':' => TokenKind.Colon,
        '.' => TokenKind.Dot,
        '/' => TokenKind.Slash,
        '-' => TokenKind.Dash,
        '+' => TokenKind.Plus,
        '|' => TokenKind.Bar,
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        '\u2022' => TokenKind.Bullet,
        '@' => TokenKind.At,
        _ => TokenKind.Other,
    };
}

/// <summary>Room for the folded letters of a word. A field and no <see langword="stackalloc"/>: methods with one are never compiled to the best.</summary>
[InlineArray(Lexicon.LongestWord)]
internal struct WordLetters
{
    private char first;
}
