using System.Text.Json;
using Xunit;

namespace NewsModel.Tests.Articles;

public sealed class ImmutabilityTests
{
    [Fact]
    public void A_list_changed_later_does_not_change_the_article()
    {
        var tags = new List<string> { "مصر" };
        var article = new Article { Tags = tags };
        var hash = article.GetHashCode();
        tags[0] = "لبنان";
        tags.Add("الأردن");
        Assert.Equal(["مصر"], article.Tags);
        Assert.Equal(hash, article.GetHashCode());
    }

    [Fact]
    public void A_list_of_an_article_cannot_be_changed_by_a_cast()
    {
        var tags = new Article { Tags = ["مصر"] }.Tags;
        Assert.False(tags is string[] or IList<string> or System.Collections.IList);
    }

    [Fact]
    public void Extensions_changed_later_do_not_change_the_article()
    {
        var members = new Dictionary<string, JsonElement>();
        using (var document = JsonDocument.Parse("""{"paid":true}"""))
        {
            members["paid"] = document.RootElement.GetProperty("paid");
            var article = new Article { Extensions = members };
            members.Clear();
            members = new(article.Extensions);
        }

        // The document behind the element is gone by now.
        Assert.True(members["paid"].GetBoolean());
    }

    [Theory]
    [InlineData("""{"paid":true}""")]
    [InlineData("""{"paid":true,"title":"عنوان","site":{"name":"موقع"}}""")]
    public void Extensions_cannot_be_changed_in_place(string json)
    {
        var read = NewsJson.Deserialize(json).Extensions!;
        var made = new Article { Extensions = new Dictionary<string, JsonElement>(read) }.Extensions!;
        Assert.Throws<NotSupportedException>(() => read.Add("x", default));
        Assert.Throws<NotSupportedException>(() => made.Remove("paid"));
    }

    [Fact]
    public void With_makes_another_article()
    {
        var article = new Article { Title = "قديم", Tags = ["مصر"] };
        var changed = article with { Title = "جديد" };
        Assert.Equal(("قديم", "جديد"), (article.Title, changed.Title));
        Assert.Same(article.Tags, changed.Tags);
    }

    [Fact]
    public void Open_names_take_any_text_but_null()
    {
        Assert.Equal(("person", "organization", "agency"), (ContributorKind.Person.ToString(), ContributorKind.Organization.ToString(), ContributorKind.Agency.ToString()));
        Assert.Equal(("ltr", "rtl"), (TextDirection.LeftToRight.ToString(), TextDirection.RightToLeft.ToString()));
        Assert.Equal(default, new ContributorKind(""));
        Assert.Equal("", default(TextDirection).ToString());
        Assert.Throws<ArgumentNullException>("name", () => new ContributorKind(null!));
        Assert.Throws<ArgumentNullException>("name", () => new TextDirection(null!));
    }
}
