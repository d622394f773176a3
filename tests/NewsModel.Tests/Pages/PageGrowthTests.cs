using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>Twice the text costs twice the memory, whatever it is made of; what allocates once for each pair of lines would not.</summary>
public class PageGrowthTests
{
    private const int Size = 120_000;
    private const double Most = 2.2;

    [Theory]
    [InlineData("\n")]
    [InlineData("كلمة وأخرى هنا\n")]
    [InlineData("• كلمة وأخرى هنا\n")]
    [InlineData("الرئيسية\nأخبار\n")]
    [InlineData("عنوان من أربع كلمات هنا\nأحمد علي\n")]
    [InlineData("٢٨: ٠٥ م +02:00 EET\nالسبت ٣ مارس ٢٠١٨\n")]
    [InlineData("اقرأ أيضا\nجملة من جمل النص تنتهي بنقطة كما تنتهي الجمل في كل نص مكتوب على صفحة.\n")]
    public void Memory_grows_with_the_text(string piece)
    {
        var (once, twice) = (Allocated(piece, Size), Allocated(piece, Size * 2));
        Assert.True(twice <= once * Most, $"{once} bytes for {Size} characters, {twice} for twice as many.");
    }

    private static long Allocated(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        _ = PageParser.Default.Parse(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = PageParser.Default.Parse(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
