using System.Runtime.CompilerServices;
using NewsModel.Locales;
using NewsModel.Text;

namespace NewsModel.Timestamps.Tokens;

/// <summary>Cuts text into tokens. Lets everything through and names it; refusing is for the shapes.</summary>
[SkipLocalsInit]
internal ref struct Tokenizer(ReadOnlySpan<char> text)
{
    /// <summary>From so many digits on, a number has no value.</summary>
    private const int MostDigits = 10;

    private const char Tatweel = '\u0640';

    private readonly ReadOnlySpan<char> text = text;
    private int position;

    /// <summary>Fills the window; a token of kind <see cref="TokenKind.End"/> follows the last one of the text.</summary>
    /// <param name="tokens">The window.</param>
    /// <param name="count">How many tokens are there already.</param>
    /// <returns>How many tokens were added, the end included.</returns>
    public int Fill(scoped Span<Token> tokens, int count)
    {
        var kept = count;
        var isSpaced = position == 0 || (count > 0 && tokens[count - 1].Kind == TokenKind.NewLine);
        while (count < tokens.Length)
        {
            ref var token = ref tokens[count];
            token = default;
            var kind = SkipBlanks(ref isSpaced, out var folded);
            (token.Start, token.Spaced) = (position, isSpaced);
            switch (kind)
            {
                case CharClass.Digit:
                    position = Number(ref token);
                    if (token.Digits is 4 or 5 or 6) GluedClocks.Part(text, ref token, ref position, tokens[..count]);
                    break;
                case CharClass.Letter or CharClass.Latin or CharClass.Several:
                    position = Word(ref token, tokens[..count], kind == CharClass.Latin ? CharClass.Latin : CharClass.Letter);
                    break;
                case CharClass.NewLine:
                    token.Kind = TokenKind.NewLine;
                    SkipLines();
                    break;
                case CharClass.Punctuation when text[position] == '&' && Entities.Length(text[position..]) is > 0 and var length:
                    position += length;
                    isSpaced = true;
                    continue;
                case CharClass.Punctuation:
                    token.Kind = Punctuation(text[position], folded);
                    position++;
                    break;
            }

            token.End = position;
            count++;
            if (token.Kind == TokenKind.End) break;
            isSpaced = token.Kind == TokenKind.NewLine;
        }

        return count - kept;
    }

    /// <summary>Walks to the next character that is no blank within a line, and gives its class; unknown at the text's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private CharClass SkipBlanks(ref bool isSpaced, out char folded)
    {
        ref var table = ref CharClasses.Table;
        for (var at = position; (uint)at < (uint)text.Length;)
        {
            var known = Unsafe.Add(ref table, text[at]);
            switch (CharClasses.Class(known))
            {
                case CharClass.Unknown:
                    CharClasses.Learn(text[at]);
                    continue;
                case CharClass.Space:
                    isSpaced = true;
                    break;
                case CharClass.Mark when text[at] == Tatweel && DashEnd(at) is >= 0 and var dash:
                    (position, folded) = (dash, '-');
                    return CharClass.Punctuation;
                case not (CharClass.Ignored or CharClass.Mark):
                    isSpaced |= CharClasses.Class(known) == CharClass.NewLine;
                    (position, folded) = (at, CharClasses.Folded(known));
                    return CharClasses.Class(known);
            }

            at++;
        }

        (position, folded) = (text.Length, default);
        return CharClass.Unknown;
    }

    /// <summary>The last of tatweels that stand for a dash, as many type them: no letter follows; else -1. Behind a letter they belong to its word.</summary>
    private readonly int DashEnd(int first)
    {
        var (last, next) = (first, first + 1);
        while (next < text.Length && CharClasses.Of(text[next]) is CharClass.Ignored or CharClass.Mark)
        {
            if (text[next] == Tatweel) last = next;
            next++;
        }

        return next == text.Length || CharClasses.Of(text[next]) is not (CharClass.Letter or CharClass.Several) ? last : -1;
    }

    /// <summary>Walks over a line's end and all blanks and line ends behind it.</summary>
    private void SkipLines()
    {
        while (position < text.Length && CharClasses.Of(text[position]) <= CharClass.NewLine) position++;
    }

    /// <summary>Reads the number at the position; where it ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Number(scoped ref Token token)
    {
        var rest = text[position..];
        ref var table = ref CharClasses.Table;
        var (value, digits, extended, known) = (0u, 0, false, 0u);
        for (; (uint)digits < (uint)rest.Length; digits++)
        {
            known = Unsafe.Add(ref table, rest[digits]);
            if (CharClasses.Class(known) != CharClass.Digit) break;
            extended |= rest[digits] is >= '\u06F0' and <= '\u06F9';
            value = (value * 10) + (CharClasses.Folded(known) - (uint)'0');
        }

        if (digits < rest.Length && CharClasses.Class(known) <= CharClass.Mark) return position + MarkedNumber(rest, value, digits, extended, ref token);
        SetNumber(ref token, value, digits, extended);
        return position + digits;
    }

    private static void SetNumber(scoped ref Token token, uint value, int digits, bool extended)
    {
        if (extended) token.Script = TokenScript.Extended;
        (token.Kind, token.Digits, token.Value) = (TokenKind.Number, (byte)Math.Min(digits, MostDigits), digits < MostDigits ? (int)value : -1);
    }

    /// <summary>Goes on with a number in which a mark stands, or a character that was never seen; how long it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int MarkedNumber(ReadOnlySpan<char> rest, uint value, int digits, bool extended, scoped ref Token token)
    {
        var length = digits;
        for (var at = length; at < rest.Length; at++)
        {
            var kind = CharClasses.Of(rest[at], out var folded);
            if (kind is CharClass.Ignored or CharClass.Mark && rest[at] != Tatweel) continue;
            if (kind != CharClass.Digit) break;
            extended |= rest[at] is >= '\u06F0' and <= '\u06F9';
            (value, digits, length) = ((value * 10) + (folded - (uint)'0'), digits + 1, at + 1);
        }

        SetNumber(ref token, value, digits, extended);
        return length;
    }

    /// <summary>Reads the word at the position; where it ends.</summary>
    private readonly int Word(scoped ref Token token, scoped ReadOnlySpan<Token> before, CharClass script)
    {
        token.Kind = TokenKind.Word;
        if (script == CharClass.Latin) token.Script = TokenScript.Latin;
        Unsafe.SkipInit(out WordLetters letters);
        Span<char> folded = letters;
        var end = Fold(folded, script, out var length, out var hash);
        if (length > folded.Length) return end;
        var entry = Lexicon.Shared.Find(folded[..length], hash);
        if (entry is null || entry.Kinds == MeaningKinds.Label) entry = WordParts.Find(text, ref token.Start, ref end, folded[..length], before) ?? entry;
        if (entry is null) return end;
        if (entry.HasPhrases && PhraseMatch.Find(text, end, entry.Phrases, out var after) is { } phrase) (entry, end) = (phrase.Entry, after);
        if (entry.Kinds != MeaningKinds.None) token.Entry = entry;
        return end;
    }

    /// <summary>Walks over the word at the position and folds its letters, of which <paramref name="folded"/> may hold the first alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Fold(scoped Span<char> folded, CharClass script, out int length, out uint hash)
    {
        var rest = text[position..];
        ref var table = ref CharClasses.Table;
        var (count, sum, known) = (0, Lexicon.HashSeed, 0u);
        for (; (uint)count < (uint)rest.Length && (uint)count < (uint)folded.Length; count++)
        {
            known = Unsafe.Add(ref table, rest[count]);
            if (CharClasses.Class(known) != script) break;
            var letter = CharClasses.Folded(known);
            folded[count] = letter;
            sum = Lexicon.Hash(sum, letter);
        }

        (length, hash) = (count, sum);
        var isWhole = count == rest.Length || CharClasses.Class(known) is not (<= CharClass.Mark or CharClass.Several) && CharClasses.Class(known) != script;
        return position + (isWhole ? count : FoldMarked(rest, folded, script, ref length, ref hash));
    }

    /// <summary>Goes on with a word in which a mark or a joined form stands, or a character that was never seen, or which is a long one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FoldMarked(ReadOnlySpan<char> rest, scoped Span<char> folded, CharClass script, ref int length, ref uint hash)
    {
        var end = length;
        for (var at = length; at < rest.Length; at++)
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

        return end;
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
        '-' or '_' => TokenKind.Dash,
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
