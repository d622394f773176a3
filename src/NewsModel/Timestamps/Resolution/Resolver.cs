using NewsModel.Timestamps.Shapes;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Decides what the collected parts mean. The only place that knows regions, calendars, zones and "now".</summary>
internal sealed class Resolver
{
    private const TimestampAssumptions Guesses = TimestampAssumptions.Year | TimestampAssumptions.Century | TimestampAssumptions.DayMonthOrder
        | TimestampAssumptions.ClockReordered | TimestampAssumptions.WeekdayMismatch | TimestampAssumptions.CalendarsDisagree
        | TimestampAssumptions.CalendarInferred | TimestampAssumptions.OffsetFromRegion | TimestampAssumptions.ContradictoryDayPart
        | TimestampAssumptions.MidnightIgnored;

    private readonly TimestampOptions options;
    private readonly DateResolver dates;
    private readonly OffsetResolver offsets;

    public Resolver(TimestampOptions options)
    {
        this.options = options;
        offsets = new OffsetResolver(options);
        dates = new DateResolver(options, offsets);
    }

    public ParseResult<NewsTimestamp> Resolve(in StampFields stamp, ReadOnlySpan<Token> tokens)
    {
        var draft = new Draft();
        if (stamp.Clock.Exists && !ClockResolver.TryResolve(stamp, tokens, ref draft)) return new(draft.Error);
        if (stamp.Date.Exists)
        {
            if (!dates.TryResolve(stamp, tokens, ref draft)) return new(draft.Error);
        }
        else if (stamp.Relative.Exists && !RelativeResolver.TryResolve(stamp, tokens, options.Clock, offsets, ref draft)) return new(draft.Error);

        if (!offsets.TryResolve(stamp, tokens, ref draft)) return new(draft.Error);
        var source = new TextRange(tokens[stamp.First].Start, tokens[stamp.End - 1].End - tokens[stamp.First].Start);
        if (options.Strictness == Strictness.Strict && (draft.Assumptions & Guesses) is var doubts && doubts != TimestampAssumptions.None)
            return new(new ParseError(ParseErrorKind.Doubtful, source) { Doubts = doubts });
        return new(draft.ToTimestamp(source));
    }
}
