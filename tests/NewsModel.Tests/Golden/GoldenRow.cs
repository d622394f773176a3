using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace NewsModel.Tests.Golden;

/// <summary>One golden line.</summary>
internal sealed record GoldenRow(string File, int Line, string[] Names, string[] Cells)
{
    /// <summary>The cell of a column, as it stands.</summary>
    public string this[string name] => Cells[Array.IndexOf(Names, name)];

    public string Text => GoldenTable.Unescape(this["text"]);

    /// <summary>A parser for this line's region and clock.</summary>
    public TimestampParser Parser(Strictness strictness = Strictness.Lenient) => new(new TimestampOptions
    {
        Region = this["region"] is "-" ? null : Region.Parse(this["region"]),
        Clock = this["now"] is "-" ? null : ClockAt(DateTimeOffset.Parse(this["now"], CultureInfo.InvariantCulture)),
        Strictness = strictness,
    });

    /// <summary>Compares, and fails like a compiler, with the file and the line.</summary>
    public void Is(string expected, string actual) =>
        Assert.True(expected == actual, $"{File}({Line}): {this["text"]}\n  expected {expected}\n  but was  {actual}");

    private static FakeTimeProvider ClockAt(DateTimeOffset now)
    {
        var clock = new FakeTimeProvider(now);
        clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("golden", now.Offset, "golden", "golden"));
        return clock;
    }
}
