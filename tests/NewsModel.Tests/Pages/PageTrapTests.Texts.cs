using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>Where a text ends, what stands inside it, and what stands right behind it.</summary>
public partial class PageTrapTests
{
    [Theory]
    [InlineData("- انتهى -\nنبذة عن شركة الإنارة:\nتأسست الشركة في عام 1989، وتعمل من خلال 17 فرعا في المدن الكبرى، وتدرج أسهمها في البورصة.\nشارك")]
    [InlineData("//انتهى//\nشارك")]
    public void A_text_ends_where_it_says_so(string behind) =>
        Assert.Equal(Body, string.Join('\n', PageParser.Default.Parse($"{Menu}\n{Title}\n{Day}\n{Body}\n{behind}").Article.Body.Select(each => each.Text)));

    [Theory]
    [InlineData("انتهى العمل في الشارع")]
    [InlineData("نهاية عام طويل")]
    public void A_heading_may_begin_with_the_word_for_an_end(string heading) =>
        Assert.Equal($"{Body}\n{heading}\n{Body}", string.Join('\n', PageParser.Default.Parse($"{Menu}\n{Title}\n{Day}\n{Body}\n{heading}\n{Body}\nشارك").Article.Body.Select(each => each.Text)));

    [Theory]
    [InlineData("اقرأ أيضا\nlist of 2 items\nlist 1 of 2\nالجفاف يهدد المدن\nend of list")]
    [InlineData("قصص مقترحة\nالجفاف يهدد المدن\nمدن بلا ضوء في الصحراء\nنهاية قصص مقترحة")]
    public void A_heading_stands_behind_the_end_of_a_list(string list) =>
        Assert.Equal($"{Body}\nماذا بعد الإنارة\n{Body}", string.Join('\n', PageParser.Default.Parse($"{Menu}\n{Title}\n{Day}\n{Body}\n{list}\nماذا بعد الإنارة\n{Body}\nشارك").Article.Body.Select(each => each.Text)));

    [Theory]
    [InlineData("التسميات: إنارة, طاقة\n\nهناك تعليق واحد\n\nليث", "إنارة, طاقة")]
    [InlineData("التسميات: إنارة, طاقة\n\nالأحدث من\nمدن بلا ضوء", "إنارة, طاقة")]
    [InlineData("الوسوم:\n\nإنارة\n\nطاقة\n\nاقرأ عنها أيضا:\nمدن بلا ضوء", "إنارة, طاقة")]
    public void Keywords_end_where_something_else_begins(string behind, string tags) =>
        Assert.Equal(tags, string.Join(", ", PageParser.Default.Parse($"{Menu}\n{Title}\n{Day}\n\n{Body}\n\n{behind}").Article.Tags));

    [Theory]
    [InlineData("• Role, مراسلة البيئة في إذاعة المرج", null)]
    [InlineData("• خطة تمتد عامين وتشمل الطريق الدائري", "خطة تمتد عامين وتشمل الطريق الدائري")]
    public void What_an_author_is_is_no_summary(string line, string? summary) =>
        Assert.Equal(summary, PageParser.Default.Parse($"{Menu}\n{Title}\nAuthor, هدى سالم\n{line}\n{Day}\n{Body}\nشارك").Article.Summary);

    [Fact]
    public void The_pictures_of_a_story_stand_between_its_paragraphs()
    {
        var article = PageParser.Default.Parse($"{Menu}\n{Title}\n{Day}\n{Body}\n1/3\nعمود أمام المدرسة. تصوير: سالم علي\n{Body}\n2/3\nعمود أمام المخبز\n3/3\nعمود أمام المسجد (رويترز)\n{Body}\nتصوير ونص: سالم علي\nشارك").Article;
        Assert.Equal($"{Body}\n{Body}\n{Body}", string.Join('\n', article.Body.Select(each => each.Text)));
        Assert.Equal("سالم علي", Assert.Single(article.Byline!.Contributors).Name);
    }
}
