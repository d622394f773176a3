using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>Pages on which no line is a headline: what stands above the text is near no headline, and the page's own.</summary>
public sealed class HeadlessPageTests
{
    private const string Body =
        "أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين.\n" +
        "وقال رئيس البلدية إن المرحلة الثانية تبدأ في الصيف المقبل، وتشمل الطريق الدائري والحديقة العامة، بكلفة تصل إلى مليون و200 ألف دينار.\n" +
        "وأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة متواصلة، ما يوفر على البلدية فاتورة كهرباء كانت ترهق موازنتها كل عام.\n";

    [Theory]
    [InlineData("منوعات\n3 مارس\nأنهى\n\nكتب\n\n25 يناير 2011 | 12:56 ص\n\n", "--03-03")]
    [InlineData("منوعات\nأنهى\nكتب\nالعدد 4711 - 25 يناير 2011\n\n", "2011-01-25")]
    [InlineData("منوعات\nأنهى\nكتب\n25/1/2011\n\n", "2011-01-25")]
    [InlineData("منوعات\nأنهى\nكتب\nرياضة\n25/1/2011 12:56\n\n", "2011-01-25")]
    [InlineData("منوعات\nأنهى\nكتب\n12:56 ص\n\n", null)]
    public void A_day_above_the_text_is_read(string above, string? expected)
    {
        var page = above + Body;
        var reading = PageParser.Default.Parse(page);
        LineTiles.Check(reading, page.Length);
        Assert.Null(reading.Article.Title);
        Assert.Equal(expected, (reading.Article.Published ?? reading.Article.PageDate)?.ToString());
    }
}
