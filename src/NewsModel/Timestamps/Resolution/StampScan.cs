using System.Diagnostics;
using System.Runtime.CompilerServices;
using NewsModel.Timestamps.Shapes;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Walks through a text from timestamp to timestamp with a window of tokens, in linear time.</summary>
/// <remarks>The window is the caller's, and the same each time: it is large, and would be copied with the walk.</remarks>
[SkipLocalsInit]
internal ref struct StampScan
{
    private const int Usable = TokenWindow.Length - 4;

    /// <summary>How far behind the last token a shape may look.</summary>
    private const int Beyond = 4;
    private const int Ahead = 26;
    private const int Behind = 3;

    private readonly Resolver resolver;
    private readonly string? region;
    private Tokenizer tokenizer;
    private int count;
    private int at;
    private bool ended;

    public StampScan(ReadOnlySpan<char> text, Resolver resolver, string? region)
    {
        tokenizer = new Tokenizer(text);
        this.resolver = resolver;
        this.region = region;
    }

    /// <summary>Why the first candidate that could not be resolved was refused.</summary>
    public ParseError? Error { get; private set; }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext(scoped ref TokenWindow window, out Draft draft)
    {
        Span<Token> tokens = window;
        while (true)
        {
            if (!ended && at > count - Ahead) Fill(tokens);
            if (tokens[at].Kind == TokenKind.End) break;
            if (StampReader.CanStart(tokens[at]) && new StampReader(tokens, region).TryRead(at, out var stamp))
            {
                at = stamp.End;
                if (resolver.TryResolve(stamp, tokens, out draft)) return true;
                Error ??= draft.Error;
            }
            else at++;
        }

        draft = default;
        return false;
    }

    /// <summary>Moves what is still needed to the front and reads on; the tokens behind the last one are empty, so looking ahead needs no check.</summary>
    private void Fill(scoped Span<Token> tokens)
    {
        var kept = Math.Min(at, Behind);
        var first = at - kept;
        var rest = count - first;
        if (first > 0) tokens[first..count].CopyTo(tokens);
        at = kept;
        count = rest + tokenizer.Fill(tokens[..Usable], rest);
        for (var at = count; at < count + Beyond; at++) tokens[at] = default;
        Spoil(tokens, count + Beyond);
        ended = tokens[count - 1].Kind == TokenKind.End;
    }

    /// <summary>What was never filled holds anything; in tests, what would do most harm if a shape looked at it.</summary>
    [Conditional("DEBUG")]
    private static void Spoil(scoped Span<Token> tokens, int from)
    {
        for (var at = from; at < tokens.Length; at++) tokens[at] = new Token { Kind = TokenKind.Number, Value = 11, Digits = 2 };
    }
}
