using System.Text;

namespace NewsModel;

/// <summary>The only place where a failure becomes words.</summary>
internal static class ParseErrorText
{
    public static string Write(ParseError error, ReadOnlySpan<byte> utf8) =>
        Sentence(error, Encoding.UTF8.GetString(Part(error, utf8)));

    public static string Write(ParseError error, ReadOnlySpan<char> text) =>
        Sentence(error, Part(error, text).ToString());

    private static ReadOnlySpan<TUnit> Part<TUnit>(ParseError error, ReadOnlySpan<TUnit> text) =>
        error.Where.Start >= 0 && error.Where.End <= text.Length ? text.Slice(error.Where.Start, error.Where.Length) : [];

    private static string Sentence(ParseError error, string found)
    {
        var place = $"found '{found}' at position {error.Where.Start}";
        return error.Kind switch
        {
            ParseErrorKind.Empty => "Expected a date or a time, found nothing but white space.",
            ParseErrorKind.NoTimestamp => "Expected a date or a time, found none.",
            ParseErrorKind.DayOutOfRange => $"Expected a day from 1 to {error.Limit}, {place}.",
            ParseErrorKind.MonthOutOfRange => $"Expected a month from 1 to {error.Limit}, {place}.",
            ParseErrorKind.HourOutOfRange => $"Expected an hour from 0 to {error.Limit}, {place}.",
            ParseErrorKind.MinuteOutOfRange => $"Expected minutes or seconds from 0 to 59, {place}.",
            ParseErrorKind.OffsetOutOfRange => $"Expected an offset from -14:00 to +14:00, {place}.",
            ParseErrorKind.YearOutOfRange => $"Expected a year within the tables of its calendar, {place}.",
            ParseErrorKind.YearRequired => $"Expected a year, since this calendar's days move against the Gregorian ones, {place}.",
            ParseErrorKind.DayRequired => $"Expected a day, since this calendar's months and years lie across Gregorian ones, {place}.",
            ParseErrorKind.ClockRequired => $"Expected a clock in the options to count relative text from, {place}.",
            ParseErrorKind.Doubtful => $"Expected a reading without guesses, {place}, which assumes {error.Doubts}.",
            _ => $"Expected a date or a time, {place}.",
        };
    }
}
