using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>What holds of the lines of every page.</summary>
internal static class LineTiles
{
    /// <summary>The lines follow one another without a gap from the first unit of the page to the last, each with what it says inside.</summary>
    public static void Check(PageReading reading, int length)
    {
        var end = 0;
        foreach (var line in reading.Lines)
        {
            Assert.Equal(end, line.Range.Start);
            Assert.True(line.Range.Length > 0);
            Assert.InRange(line.Content.Start, line.Range.Start, line.Range.End);
            Assert.InRange(line.Content.End, line.Content.Start, line.Range.End);
            Assert.Equal(line.Role == LineRole.Blank, line.Content.Length == 0);
            Assert.InRange(line.Confidence, 0, 1);
            end = line.Range.End;
        }

        Assert.Equal(length, end);
    }
}
