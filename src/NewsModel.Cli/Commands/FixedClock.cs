using System.Globalization;

namespace NewsModel.Cli.Commands;

/// <summary>The clock of <c>--now</c>: it stands still, and its zone is the offset that was given.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("--now", now.Offset, "--now", "--now");

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    /// <summary>Reads ISO 8601; a time without an offset is refused, since this machine's zone must not count.</summary>
    public static bool TryParse(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
