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
    private const int Ahead = 26;
    private const int Behind = 3;

    private readonly ReadOnlySpan<char> text;
    private readonly Resolver resolver;
    private readonly string? region;
    private int count;
    private int at;
    private bool ended;

    public StampScan(ReadOnlySpan<char> text, Resolver resolver, string? region)
    {
        this.text = text;
        this.resolver = resolver;
        this.region = region;
    }

    /// <summary>Why the first candidate that could not be resolved was refused.</summary>
    public ParseError? Error { get; private set; }

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

    /// <summary>Moves what is still needed to the front and reads on; the last tokens stay empty, so looking ahead needs no check.</summary>
    private void Fill(scoped Span<Token> tokens)
    {
        var kept = Math.Min(at, Behind);
        var first = at - kept;
        var rest = count - first;
        var position = count == 0 ? 0 : tokens[count - 1].End;
        if (first > 0) tokens[first..count].CopyTo(tokens);
        at = kept;
        count = rest + new Tokenizer(text, position).Fill(tokens[..Usable], rest);
        if (first > 0) tokens[count..].Clear();
        ended = tokens[count - 1].Kind == TokenKind.End;
    }
}
