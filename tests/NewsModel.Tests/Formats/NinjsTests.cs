using CsCheck;
using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class NinjsTests
{
    public static TheoryNames Samples() => FormatSamples.Names();

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_comes_back_but_for_what_the_notes_say(string name)
    {
        var document = Ninjs.Write(FormatSamples.All[name]);
        DocumentRoundTrip.Check(FormatSamples.All[name], document, Ninjs.Read(document.Text));
    }

    [Fact]
    public void Any_article_comes_back_but_for_what_the_notes_say() => ArticleGen.Articles.Sample(
        article =>
        {
            var document = Ninjs.Write(article);
            DocumentRoundTrip.Check(article, document, Ninjs.Read(document.ToUtf8Bytes()));
        },
        iter: 3000,
        seed: "0000KQ3RSN1j");

    [Fact]
    public void A_full_article_is_this_document() => Snapshots.Match(Ninjs.Write(FormatSamples.Full).Text, "Formats", "Ninjs");
}
