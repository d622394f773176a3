using System.Runtime.CompilerServices;
using NewsModel.Timestamps.Shapes;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Decides what the collected parts mean. The only place that knows regions, calendars, zones and "now".</summary>
[SkipLocalsInit]
internal sealed class Resolver
{
    private const TimestampAssumptions Guesses = TimestampAssumptions.Year | TimestampAssumptions.Century | TimestampAssumptions.DayMonthOrder
        | TimestampAssumptions.ClockReordered | TimestampAssumptions.WeekdayMismatch | TimestampAssumptions.CalendarsDisagree
        | TimestampAssumptions.CalendarInferred | TimestampAssumptions.OffsetFromRegion | TimestampAssumptions.ContradictoryDayPart
        | TimestampAssumptions.MidnightIgnored | TimestampAssumptions.AmbiguousLocalTime;

    private readonly TimestampOptions options;
    private readonly DateResolver dates;
    private readonly OffsetResolver offsets;

    public Resolver(TimestampOptions options)
    {
        this.options = options;
        offsets = new OffsetResolver(options);
        dates = new DateResolver(options, offsets);
    }

    /// <summary>Turns the parts into a timestamp; false, with an error, where they make none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryResolve(in StampFields stamp, ReadOnlySpan<Token> tokens, out Draft draft)
    {
        draft = default;
        draft.Source = new TextRange(tokens[stamp.First].Start, tokens[stamp.End - 1].End - tokens[stamp.First].Start);
        if (!TryParts(stamp, tokens, ref draft)) return false;
        if (options.Strictness != Strictness.Strict || (draft.Fields.Assumptions & Guesses) is not (not TimestampAssumptions.None and var doubts)) return true;
        draft.Error = new ParseError(ParseErrorKind.Doubtful, draft.Source) { Doubts = doubts };
        return false;
    }

    /// <summary>Gives a timestamp whose day and clock were read apart the offset that they have together; where that would be a guess, a strict reader leaves it.</summary>
    public void Complete(ref Draft draft)
    {
        var apart = draft.Fields;
        offsets.Complete(ref draft);
        if (options.Strictness == Strictness.Strict && (draft.Fields.Assumptions & Guesses) != TimestampAssumptions.None) draft.Fields = apart;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryParts(in StampFields stamp, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        if (stamp.Clock.Exists && !ClockResolver.TryResolve(stamp, tokens, ref draft)) return false;
        if (stamp.Date.Exists)
        {
            if (!dates.TryResolve(stamp, tokens, ref draft)) return false;
        }
        else if (stamp.Relative.Exists && !RelativeResolver.TryResolve(stamp, tokens, options.Clock, offsets, ref draft)) return false;

        return offsets.TryResolve(stamp, tokens, ref draft);
    }
}
