using System.Runtime.CompilerServices;
using NewsModel.Locales;
using NewsModel.Timestamps.Calendars;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>What a date must satisfy besides its shape, so that versions, scores and ordinary words are not taken for one.</summary>
internal static class ShapeRules
{
    // "(March), of the year 2018" has five signs and words in front of its year.
    private const int FurthestYear = 6;
    private const int LongestHashtag = 6;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Fits(ReadOnlySpan<Token> tokens, Shape shape, ref DateFields date, int end)
    {
        if (date.Order != DateOrder.Named) return FitsNumeric(tokens, ref date, end);
        if (!shape.HasGaps && date.Calendar is null && date.Year == -1) return FitsWithoutYearOrMonth(tokens, ref date, end);
        if (date.EndDay != -1 && date.EndMonth == -1 && date.EndDay <= date.Day && !tokens[date.DayToken + 1].Is(Marker.To)) return false;
        if (date.Weak && (date.Year == -1 || date.YearDigits == 2)) return false;
        if (date.Month == -1) return date.Day == -1 && IsYear(tokens, date) && !IsOfLaw(tokens, date);
        if (IsNamesake(tokens, date) || !DayRules.Fits(tokens, date)) return false;
        if (shape.YearFirst && IsYearBehind(tokens, end)) return false;
        if (date.Weekday > 0 && !FitsWeekday(date)) return false;
        if (shape.Joins && !FitsJoined(tokens, date)) return false;
        if (date.Year == -1) return FitsWithoutYear(tokens, date, end);
        if (date.YearDigits == 2 && shape.HasGaps) return FitsShortYear(tokens, date, end);
        if (date.Day == -1 && IsBehindMonth(tokens, date.MonthToken)) return false;
        if (date.Day == -1 && !date.MonthFirst) return true;
        return date.Day != -1 || tokens[end].Kind != TokenKind.Number || tokens[end].Digits < 3;
    }

    /// <summary>"5 and 6 March" are one time, "5 and 8 March" two; "between 5 and 8 March" is one again.</summary>
    private static bool FitsJoined(ReadOnlySpan<Token> tokens, in DateFields date) =>
        date.EndDay == date.Day + 1 || (date.EndDay > date.Day && date.DayToken > 0 && tokens[date.DayToken - 1].Is(Marker.From));

    private static bool FitsWithoutYear(ReadOnlySpan<Token> tokens, in DateFields date, int end)
    {
        if (date.Day is 0 or > 31 || date.EndDay is 0 or > 31 || IsZeroDate(tokens, end)) return false;
        if (date.Day == -1) return true;

        // "#30_June" is what happened on it.
        if (IsInHashtag(tokens, Math.Min(date.DayToken, date.MonthToken))) return false;

        // "2 - 15 March" may be the second point of a list, and "| 12 - 15 March" two fields.
        if (date.EndDay != -1 && tokens[date.EndDayToken - 1] is { Kind: TokenKind.Dash, Spaced: true } && !CanJoinDays(tokens, date.DayToken)) return false;

        // "4, March" ends one clause and begins another; "mar3" is a name; a last number that is no year was meant for one.
        if (tokens[Math.Max(date.DayToken, date.MonthToken) - 1].Kind == TokenKind.Comma) return false;
        if (date.MonthFirst && !tokens[date.DayToken].Spaced && tokens[date.DayToken - 1].Entry is { IsLatin: true }) return false;
        return tokens[end].Kind != TokenKind.Number || tokens[end].Digits < 3
            || !(Evidence.IsEdge(tokens, end + 1) || IsGluedYear(tokens[end]));
    }

    /// <summary>Whether a day in front of a dash between blanks is behind a word that announces it, or begins the line with two digits.</summary>
    private static bool CanJoinDays(ReadOnlySpan<Token> tokens, int day) =>
        day == 0 || tokens[day - 1].Kind == TokenKind.NewLine ? tokens[day] is { Kind: TokenKind.Number, Digits: 2 } : tokens[day - 1].Kind == TokenKind.Word;

    private static bool IsInHashtag(ReadOnlySpan<Token> tokens, int first)
    {
        for (var at = first; at > 0 && at > first - LongestHashtag && !tokens[at].Spaced; at--)
        {
            if (tokens[at - 1].Kind == TokenKind.Other) return true;
        }

        return false;
    }

    /// <summary>A year with something glued behind it, rather than a count.</summary>
    private static bool IsGluedYear(in Token number)
    {
        var value = number.Value;
        while (value > 9999) value /= 10;
        return number.Digits > 4 && value is >= 1900 and < 2100;
    }

    /// <summary>What software prints for a day that it does not know: "30 November, -0001".</summary>
    private static bool IsZeroDate(ReadOnlySpan<Token> tokens, int end)
    {
        if (tokens[end].Kind == TokenKind.Comma) end++;
        return tokens[end].Kind == TokenKind.Dash && tokens[end + 1] is { Kind: TokenKind.Number, Digits: 4, Value: < 1000 };
    }

    /// <summary>"March - April 2023" is more than the month in front of the year.</summary>
    private static bool IsBehindMonth(ReadOnlySpan<Token> tokens, int month) =>
        month > 1 && tokens[month - 2].Is(MeaningKinds.Month) && (tokens[month - 1].Kind is TokenKind.Dash or TokenKind.Slash || tokens[month - 1].Is(Marker.And | Marker.To));

    /// <summary>"No. 2016 Monday 12 March 2018": the number in front was no year.</summary>
    private static bool IsYearBehind(ReadOnlySpan<Token> tokens, int end)
    {
        for (var at = end; at < end + FurthestYear; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Kind == TokenKind.Number)
            {
                // "… March 12 - 1234 views" and "… March 12, 11 at night" go on with something else.
                if (token.Spaced && at > end && tokens[at - 1] is { Kind: TokenKind.Dash, Spaced: true }) return false;
                return (token.Digits == 4 || (token.Digits == 2 && !tokens[at + 1].Is(MeaningKinds.DayPart))) && tokens[at + 1].Kind != TokenKind.Colon;
            }

            if (token.Kind is not (TokenKind.Open or TokenKind.Close or TokenKind.Comma or TokenKind.Slash or TokenKind.Dash)
                && !token.Is(MeaningKinds.Month | MeaningKinds.Weekday) && !token.Is(Marker.Year | Marker.Of | Marker.Equals)) return false;
        }

        return false;
    }

    /// <summary>Between two numbers a weekday must fit the day that they make: one of them may belong to something else.</summary>
    private static bool FitsWeekday(in DateFields date)
    {
        var calendar = date.Calendar ?? CalendarName.Gregorian;
        var (first, last) = CalendarMath.Years(calendar);
        return date.Year >= first && date.Year <= last && date.Month >= 1 && date.Month <= CalendarMath.Months(calendar)
            && date.Day >= 1 && date.Day <= CalendarMath.DaysInMonth(calendar, date.Year, date.Month)
            && CalendarMath.IsoWeekday(CalendarMath.ToGregorian(calendar, date.Year, date.Month, date.Day)) == date.Weekday;
    }

    /// <summary>Streets and clubs are named after days, with their year or without, wars without; and a maker of cars after a month.</summary>
    private static bool IsNamesake(ReadOnlySpan<Token> tokens, in DateFields date)
    {
        var first = date.Day == -1 ? date.MonthToken : Math.Min(date.DayToken, date.MonthToken);
        if (date.Day == -1 && first > 1 && tokens[first - 1].Is(MeaningKinds.Number)) first--;
        if (first > 1 && (tokens[first - 1].Is(Marker.From) || tokens[first - 1] is { Kind: TokenKind.Dash, Spaced: false })) first--;
        var after = date.Year == -1 || date.Day == -1 ? Marker.Namesake | Marker.Event : Marker.Namesake;
        if (first > 0 && tokens[first - 1].Is(after)) return true;

        // "The forces of 14 March and 8 March".
        return first > 3 && tokens[first - 1].Is(Marker.And) && tokens[first - 2].Is(MeaningKinds.Month) && tokens[first - 3].Kind == TokenKind.Number && tokens[first - 4].Is(after);
    }

    /// <summary>Two digits behind a month may count anything, unless nothing follows them or a time of day does.</summary>
    private static bool FitsShortYear(ReadOnlySpan<Token> tokens, in DateFields date, int end)
    {
        if (date.Day > 31 || tokens[date.YearToken - 1].Kind != TokenKind.Word) return false;
        if (Evidence.IsEdge(tokens, end)) return true;
        var next = tokens[end].Kind == TokenKind.Comma ? end + 1 : end;
        return tokens[next].Is(Marker.Clock) || (tokens[next].Kind == TokenKind.Number && tokens[next + 1].Kind == TokenKind.Colon);
    }

    /// <summary>A number with an era's letter is more often metres or people than a year, unless it is one of the present.</summary>
    private static bool IsYear(ReadOnlySpan<Token> tokens, in DateFields date) =>
        (date.YearToken > 0 && tokens[date.YearToken - 1].Is(Marker.Year)) || ((date.Era & Marker.Ce) != 0 && date.Year is >= 1800 and < 2200);

    /// <summary>"Law 10 of the year 2018": behind a number that stands alone, in parentheses or not, the year is part of a name.</summary>
    private static bool IsOfLaw(ReadOnlySpan<Token> tokens, in DateFields date)
    {
        var at = date.YearToken - 2;
        if (at > 0 && tokens[at].Kind == TokenKind.Close) at--;
        return at > 0 && tokens[at].Kind == TokenKind.Number;
    }

    /// <summary>"Wednesday 28/03": right behind a weekday two numbers of two digits are a day and a month; of one, a score, an hour or a price.</summary>
    private static bool FitsWithoutYearOrMonth(ReadOnlySpan<Token> tokens, ref DateFields date, int end)
    {
        if (!IsBehindWeekday(tokens, date) || tokens[end].Kind is TokenKind.Slash or TokenKind.Dot || (tokens[end].Kind == TokenKind.Dash && !tokens[end].Spaced)) return false;
        if (tokens[date.DayToken + 1] is not { Kind: TokenKind.Slash, Spaced: false } || tokens[date.DayToken].Digits != 2 || tokens[date.MonthToken].Digits != 2 || tokens[end].Is(MeaningKinds.DayPart)) return false;
        if (date.Day is < 1 or > 31 || date.Month is < 1 or > 31 || Math.Min(date.Day, date.Month) > 12) return false;
        if (date.Month > 12) (date.Day, date.Month, date.DayToken, date.MonthToken) = (date.Month, date.Day, date.MonthToken, date.DayToken);
        date.Guessed = date.Day <= 12 && date.Day != date.Month;
        return true;
    }

    /// <summary>Iranian papers print 97/03/03: no day is so large, and the digits say whose year it is.</summary>
    private static bool FitsShortYearFirst(in DateFields date) => date is { Extended: true, Year: > 31, Month: >= 1 and <= 12, Day: >= 1 and <= 31 };

    /// <summary>Dots part versions as well as dates, unless a weekday stands in front.</summary>
    private static bool IsBehindWeekday(ReadOnlySpan<Token> tokens, in DateFields date)
    {
        var before = date.DayToken - 1;
        if (before > 0 && tokens[before].Kind == TokenKind.Comma) before--;
        return before >= 0 && tokens[before].Entry is { Weekday: > 0 };
    }

    /// <summary>Whether a clock of two whole numbers follows, with no more than a dash and a word for "at" between.</summary>
    private static bool IsBesideClock(ReadOnlySpan<Token> tokens, int end)
    {
        var at = tokens[end].Kind == TokenKind.Dash ? end + 1 : end;
        if (tokens[at].Is(Marker.At | Marker.Clock)) at++;
        return tokens[at] is { Kind: TokenKind.Number, Digits: <= 2, Spaced: true } && tokens[at + 1] is { Kind: TokenKind.Colon, Spaced: false } && tokens[at + 2] is { Kind: TokenKind.Number, Digits: 2, Spaced: false };
    }

    /// <summary>"No. 12/3/2018", "registration no.: 12/3/2018": a decree, a telephone, a version. Right behind a label's colon a whole year still speaks for a date.</summary>
    private static bool IsCounted(ReadOnlySpan<Token> tokens, in DateFields date)
    {
        var before = Math.Min(date.DayToken, date.YearToken) - 1;
        if (before > 1 && tokens[before].Kind == TokenKind.Colon && tokens[before - 1] is { Kind: TokenKind.Word, Entry: null }) before -= 2;
        else if (before > 0 && (tokens[before].Kind == TokenKind.Slash || (date.YearDigits == 2 && tokens[before].Kind == TokenKind.Colon))) before--;
        return before >= 0 && tokens[before].Entry is { CountsNumber: true };
    }

    /// <summary><c>v2018.3.12</c>, <c>PO-2018-03-12</c>, <c>12-03-2018-A</c>: an unknown Latin word sticks to the numbers.</summary>
    private static bool IsInIdentifier(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first > 0 && !tokens[first].Spaced)
        {
            var before = tokens[first - 1] is { Kind: TokenKind.Dash or TokenKind.Dot, Spaced: false } && first > 1 ? first - 2 : first - 1;
            if (IsLatinCode(tokens[before], longest: before < first - 1 ? 1 : 0)) return true;
        }

        var isDashed = tokens[end].Kind is TokenKind.Dash && !tokens[end].Spaced;
        var behind = isDashed ? end + 1 : end;
        return !tokens[behind].Spaced && IsLatinCode(tokens[behind], longest: isDashed ? 1 : 0);
    }

    // Single letters are known as parts of the day.
    private static bool IsLatinCode(in Token token, int longest) => token is { Kind: TokenKind.Word, Script: TokenScript.Latin } && (token.Entry is not { } entry || entry.Key.Length <= longest);

    /// <summary>Dots part versions too, and dashes between blanks a row of sizes.</summary>
    private static bool IsLoose(in Token sign) => sign.Kind == TokenKind.Dot || sign is { Kind: TokenKind.Dash, Spaced: true };

    /// <summary>"10/20/30 cm", "NPK 20-10-10": what is counted stands behind, or a code of Latin letters in front of the dashes.</summary>
    private static bool IsMeasure(ReadOnlySpan<Token> tokens, in DateFields date, int end) =>
        tokens[end].Entry is { Counts: true }
        || (tokens[date.DayToken + 1].Kind == TokenKind.Dash && date.DayToken > 0 && tokens[date.DayToken - 1] is { Kind: TokenKind.Word, Script: TokenScript.Latin, Entry: null });

    private static bool FitsNumeric(ReadOnlySpan<Token> tokens, ref DateFields date, int end)
    {
        // One more number glued behind: an address, a version, a telephone number; but a clock may follow a dash.
        if (tokens[end].Kind is TokenKind.Slash or TokenKind.Dash or TokenKind.Dot && !tokens[end].Spaced
            && tokens[end + 1].Kind == TokenKind.Number && !tokens[end + 1].Spaced
            && !(tokens[end].Kind == TokenKind.Dash && tokens[end + 2].Kind == TokenKind.Colon && tokens[end + 3].Kind == TokenKind.Number)) return false;
        if (IsCounted(tokens, date) || IsInIdentifier(tokens, Math.Min(date.DayToken, date.YearToken), end)) return false;
        if (date.Order != DateOrder.YearLast) return date.YearDigits != 2 || FitsShortYearFirst(date);
        if (date.YearDigits != 2) return true;
        if (IsMeasure(tokens, date, end)) return false;

        // With two digits for the year any three numbers have the shape, so they must be a possible date.
        return (!IsLoose(tokens[date.DayToken + 1]) || IsBehindWeekday(tokens, date) || IsBesideClock(tokens, end) || Evidence.IsLabelled(tokens, date.DayToken)) && date.Day > 0 && date.Month > 0 && Math.Min(date.Day, date.Month) <= 12 && Math.Max(date.Day, date.Month) <= 31;
    }
}
