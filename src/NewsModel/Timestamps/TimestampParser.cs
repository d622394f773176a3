using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using NewsModel.Timestamps.Resolution;
using NewsModel.Timestamps.Tokens;

namespace NewsModel;

/// <summary>Reads the dates and times that Arabic news pages print. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Of several timestamps in a text, the single-value methods give the first that has a whole date, or a date and a time, else the first date, else the first; use
/// <see cref="EnumerateMatches(ReadOnlySpan{char})"/> for all of them. Words around the timestamp are left alone.
/// Time grows linearly with the text, and nothing is allocated unless a method says so.
/// </remarks>
/// <include file="Examples/TimestampParser.xml" path="*/example[@id='TimestampParser']"/>
[SkipLocalsInit]
public sealed class TimestampParser
{
    private readonly Resolver resolver;
    private readonly string? region;

    /// <summary>Makes a parser that leans on <paramref name="options"/>.</summary>
    /// <param name="options">The options; not null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a time zone that this machine does not know.</exception>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='new']"/>
    public TimestampParser(TimestampOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        resolver = new Resolver(options);
        region = options.Region?.Code;
    }

    /// <summary>A parser with the default options: no region, no clock.</summary>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='Default']"/>
    public static TimestampParser Default { get; } = new(TimestampOptions.Default);

    /// <summary>What this parser leans on.</summary>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='Options']"/>
    public TimestampOptions Options { get; }

    /// <summary>Reads the timestamp of a text, or says why there is none. <see cref="NewsTimestamp.Raw"/> is the text itself.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <returns>The timestamp, or why and where there is none, in UTF-16 code units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='Read(string)']"/>
    public ParseResult<NewsTimestamp> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = Read(text.AsSpan());
        return result.TryGetValue(out var value) ? new(value with { Raw = text }) : result;
    }

    /// <summary>Reads the timestamp of a text, or says why there is none.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <returns>The timestamp, or why and where there is none, in UTF-16 code units; its <see cref="NewsTimestamp.Raw"/> is null.</returns>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='Read(ReadOnlySpan{char})']"/>
    public ParseResult<NewsTimestamp> Read(ReadOnlySpan<char> text) => TryRead(text, out var draft) ? new(draft.Timestamp) : new(draft.Error);

    /// <summary>Reads the timestamp of a UTF-8 text, or says why there is none. Places count bytes; broken UTF-8 parts words like any other sign.</summary>
    /// <param name="utf8">The text in UTF-8, of any length.</param>
    /// <returns>The timestamp, or why and where there is none, in bytes; its <see cref="NewsTimestamp.Raw"/> is null.</returns>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='Read(ReadOnlySpan{byte})']"/>
    public ParseResult<NewsTimestamp> Read(ReadOnlySpan<byte> utf8) => TryRead(utf8, out var draft) ? new(draft.Timestamp) : new(draft.Error);

    /// <summary>Reads the timestamp of a text. <see cref="NewsTimestamp.Raw"/> is the text itself.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="value">The timestamp; its default when the method returns false.</param>
    /// <returns>Whether there is a timestamp.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='TryParse(string, NewsTimestamp)']"/>
    public bool TryParse(string text, out NewsTimestamp value) => Read(text).TryGetValue(out value);

    /// <summary>Reads the timestamp of a text.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="value">The timestamp, without <see cref="NewsTimestamp.Raw"/>; its default when the method returns false.</param>
    /// <returns>Whether there is a timestamp.</returns>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='TryParse(ReadOnlySpan{char}, NewsTimestamp)']"/>
    public bool TryParse(ReadOnlySpan<char> text, out NewsTimestamp value)
    {
        var found = TryRead(text, out var draft);
        value = found ? draft.Timestamp : default;
        return found;
    }

    /// <summary>Reads the timestamp of a UTF-8 text; places count bytes.</summary>
    /// <param name="utf8">The text in UTF-8, of any length.</param>
    /// <param name="value">The timestamp, without <see cref="NewsTimestamp.Raw"/>; its default when the method returns false.</param>
    /// <returns>Whether there is a timestamp.</returns>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='TryParse(ReadOnlySpan{byte}, NewsTimestamp)']"/>
    public bool TryParse(ReadOnlySpan<byte> utf8, out NewsTimestamp value)
    {
        var found = TryRead(utf8, out var draft);
        value = found ? draft.Timestamp : default;
        return found;
    }

    /// <summary>Reads the timestamp of a text. <see cref="NewsTimestamp.Raw"/> is the text itself.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <returns>The timestamp.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="NewsFormatException">There is none; the exception says why and where.</exception>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='Parse(string)']"/>
    public NewsTimestamp Parse(string text)
    {
        var result = Read(text);
        return result.TryGetValue(out var value) ? value : throw new NewsFormatException(text, result.Error);
    }

    /// <summary>Reads the timestamp of a text.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <returns>The timestamp; its <see cref="NewsTimestamp.Raw"/> is null.</returns>
    /// <exception cref="NewsFormatException">There is none; the exception says why and where.</exception>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='Parse(ReadOnlySpan{char})']"/>
    public NewsTimestamp Parse(ReadOnlySpan<char> text)
    {
        var result = Read(text);
        return result.TryGetValue(out var value) ? value : throw new NewsFormatException(text.ToString(), result.Error);
    }

    /// <summary>Reads the timestamp of a UTF-8 text; places count bytes.</summary>
    /// <param name="utf8">The text in UTF-8, of any length.</param>
    /// <returns>The timestamp; its <see cref="NewsTimestamp.Raw"/> is null.</returns>
    /// <exception cref="NewsFormatException">There is none; the exception says why and where, in the decoded text.</exception>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='Parse(ReadOnlySpan{byte})']"/>
    public NewsTimestamp Parse(ReadOnlySpan<byte> utf8) =>
        Read(utf8).TryGetValue(out var value) ? value : Parse(Encoding.UTF8.GetString(utf8).AsSpan());

    /// <summary>Finds every timestamp of a text, from left to right and without overlaps, as <c>Regex.EnumerateMatches</c> does.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <returns>The matches; each is found when it is asked for.</returns>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='EnumerateMatches(ReadOnlySpan{char})']"/>
    public TimestampMatches EnumerateMatches(ReadOnlySpan<char> text) => new(new StampScan(text, resolver, region));

    /// <summary>Finds every timestamp of a UTF-8 text. Decodes the text once, so it rents a buffer of its length while it runs.</summary>
    /// <param name="utf8">The text in UTF-8, of any length.</param>
    /// <returns>The matches; each is found when it is asked for. Dispose of it, as <see langword="foreach"/> does.</returns>
    /// <include file="Examples/TimestampParser.xml" path="*/example[@id='EnumerateMatches(ReadOnlySpan{byte})']"/>
    public Utf8TimestampMatches EnumerateMatches(ReadOnlySpan<byte> utf8) => new(utf8, resolver, region);

    /// <summary>A timestamp whose day and clock stood apart, with the offset that they have together.</summary>
    internal NewsTimestamp Complete(in NewsTimestamp apart)
    {
        var draft = new Draft { Fields = apart.Fields, Source = apart.Source };
        resolver.Complete(ref draft);
        return draft.Timestamp with { Raw = apart.Raw };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryRead(ReadOnlySpan<char> text, out Draft draft)
    {
        var scan = new StampScan(text, resolver, region);
        Unsafe.SkipInit(out TokenWindow window);
        var found = scan.MoveNext(ref window, out draft);
        if (!found) draft.Error = scan.Error ?? Nothing(text);
        else if (!draft.IsWhole) PreferWhole(ref scan, ref window, ref draft);
        return found;
    }

    /// <summary>Takes the first whole date of the text, else the first date; a day without its year is often a name: "6 October - by So-and-so - 14/3/2017".</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PreferWhole(ref StampScan scan, ref TokenWindow window, ref Draft draft)
    {
        while (!draft.IsWhole && scan.MoveNext(ref window, out var next))
        {
            if (next.IsWhole || (next.IsDated && !draft.IsDated)) draft = next;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ParseError Nothing(ReadOnlySpan<char> text) =>
        new(IsBlank(text) ? ParseErrorKind.Empty : ParseErrorKind.NoTimestamp, new TextRange(0, text.Length));

    private bool TryRead(ReadOnlySpan<byte> utf8, out Draft draft)
    {
        if (utf8.Length <= LineLetters.Length)
        {
            Unsafe.SkipInit(out LineLetters letters);
            return TryRead(utf8, letters, out draft);
        }

        var rented = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        try
        {
            return TryRead(utf8, rented, out draft);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private bool TryRead(ReadOnlySpan<byte> utf8, Span<char> buffer, out Draft draft)
    {
        var positions = new Utf8Positions(utf8, buffer);
        var found = TryRead(positions.Text, out draft);
        if (found) draft.Source = positions.Map(draft.Source);
        else draft.Error = draft.Error with { Where = positions.Map(draft.Error.Where) };
        return found;
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (CharClasses.Of(c) is not (CharClass.Space or CharClass.NewLine or CharClass.Ignored or CharClass.Mark)) return false;
        }

        return true;
    }
}
