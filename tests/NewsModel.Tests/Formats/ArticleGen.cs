using System.Text.Json;
using CsCheck;
using NewsModel.Tests.Timestamps;

namespace NewsModel.Tests.Formats;

/// <summary>Random articles, from empty to full.</summary>
internal static class ArticleGen
{
    private static readonly Gen<string?> Text = Maybe(TimestampGen.Text);

    private static readonly Gen<int?> Number = Gen.Select(Gen.Int, Gen.Bool).Select((value, has) => has ? value : (int?)null);

    private static readonly Gen<NewsTimestamp?> Stamp = Gen.Select(TimestampGen.All, Gen.Bool).Select((value, has) => has ? value : (NewsTimestamp?)null);

    private static readonly Gen<Uri?> Link = Maybe(Gen.OneOfConst(
        new Uri("https://example.com/%D8%AE%D8%A8%D8%B1?a=1&b=%2B#c"),
        new Uri("https://example.com/سياسة/خبر 1"),
        new Uri("http://موقع.example:8080/"),
        new Uri("https://user:secret@example.com"),
        new Uri("mailto:desk@example.com"),
        new Uri("news/٣.html", UriKind.Relative),
        new Uri("/news?id=3#top", UriKind.Relative),
        new Uri("", UriKind.Relative)));

    private static readonly Gen<IDictionary<string, JsonElement>?> Extensions = Gen.Dictionary(
            Gen.OneOfConst("x", "x-عدد", "x\"'"),
            Gen.OneOfConst("null", "true", "-1.50e+3", "\"٣ مارس 📰\"", "[]", """{"a":{"b":[1,null,"ج"]}}"""))[0, 2]
        .Select(members => (IDictionary<string, JsonElement>?)(members.Count == 0 ? null : Elements(members)));

    private static readonly Gen<ArticleImage?> Image = Maybe(
        Gen.Select(Link, Text, Text, Text, Number, Number, Extensions).Select((url, caption, alternative, credit, width, height, more) => new ArticleImage
        {
            Url = url,
            Caption = caption,
            AltText = alternative,
            Credit = credit,
            Width = width,
            Height = height,
            Extensions = more,
        }));

    private static readonly Gen<ArticleBlock> Block = Gen.Select(
        Gen.OneOfConst(ArticleBlockKinds.Paragraph, ArticleBlockKinds.Heading, ArticleBlockKinds.Image, "poll", ""), Text, Number, Image, Extensions)
        .Select((kind, text, level, image, more) => new ArticleBlock { Kind = kind, Text = text, Level = level, Image = image, Extensions = more });

    private static readonly Gen<Section> Section = Gen.Select(TimestampGen.Text, Link, Extensions)
        .Select((name, url, more) => new Section { Name = name, Url = url, Extensions = more });

    private static readonly Gen<ContributorKind?> Kind = Gen.OneOfConst<ContributorKind?>(
        null, default(ContributorKind), ContributorKind.Person, ContributorKind.Organization, ContributorKind.Agency, new ContributorKind("فرقة"));

    private static readonly Gen<Contributor> Contributor = Gen.Select(TimestampGen.Text, Text, Kind, Text, Link, Extensions)
        .Select((name, raw, kind, role, url, more) => new Contributor { Name = name, Raw = raw, Kind = kind, Role = role, Url = url, Extensions = more });

    private static readonly Gen<Byline?> Byline = Maybe(Gen.Select(Text, Contributor.Array[0, 3], Extensions)
        .Select((raw, contributors, more) => new Byline { Raw = raw, Contributors = contributors, Extensions = more }));

    private static readonly Gen<Site?> Site = Maybe(Gen.Select(Text, Text, Text, Extensions)
        .Select((name, domain, country, more) => new Site { Name = name, Domain = domain, Country = country, Extensions = more }));

    private static readonly Gen<Translation> Translation = Gen.Select(TimestampGen.Text, Link, Text, Extensions)
        .Select((language, url, relation, more) => new Translation { Language = language, Url = url, Relation = relation, Extensions = more });

    private static readonly Gen<Retrieval?> Retrieval = Maybe(Gen.Select(Link, Stamp, Text, Extensions)
        .Select((url, time, source, more) => new Retrieval { Url = url, Time = time, Source = source, Extensions = more }));

    private static readonly Gen<TextDirection?> Direction =
        Gen.OneOfConst<TextDirection?>(null, TextDirection.LeftToRight, TextDirection.RightToLeft, new TextDirection("ttb"));

    private static readonly Gen<Article> Head = Gen.Select(Text, Text, Text, Text, Text, Link, Link, Text)
        .Select((title, kicker, subtitle, pageTitle, summary, url, canonical, id) => new Article
        {
            Title = title,
            Kicker = kicker,
            Subtitle = subtitle,
            PageTitle = pageTitle,
            Summary = summary,
            Url = url,
            CanonicalUrl = canonical,
            Id = id,
        });

    private static readonly Gen<Article> Context = Gen.Select(Head, Text, Direction, Site, Section.Array[0, 3], Byline, Text)
        .Select((article, language, direction, site, sections, byline, dateline) => article with
        {
            Language = language,
            Direction = direction,
            Site = site,
            Sections = sections,
            Byline = byline,
            Dateline = dateline,
        });

    private static readonly Gen<Article> Times = Gen.Select(Context, Stamp, Stamp, Stamp, Stamp)
        .Select((article, published, modified, day, clock) => article with { Published = published, Modified = modified, PageDate = day, PageClock = clock });

    public static Gen<Article> Articles { get; } = Gen.Select(
            Times, Image.Array[0, 2], Block.Array[0, 6], TimestampGen.Text.Array[0, 4], Translation.Array[0, 2], Text, Retrieval, Extensions)
        .Select((article, images, body, tags, translations, rights, retrieval, more) => article with
        {
            Images = [.. images.OfType<ArticleImage>()],
            Body = body,
            Tags = tags,
            Translations = translations,
            Rights = rights,
            Retrieval = retrieval,
            Extensions = more,
        });

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Select(gen, Gen.Bool).Select((value, has) => has ? value : null);

    private static Dictionary<string, JsonElement> Elements(Dictionary<string, string> members) =>
        members.ToDictionary(member => member.Key, member => JsonDocument.Parse(member.Value).RootElement);
}
