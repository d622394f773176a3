namespace NewsModel.Fuzz;

/// <summary>The page parser: lines that tile the page, the same answer twice, an article that every format takes.</summary>
internal static class PageTarget
{
    private static readonly FeedInfo Feed = new() { Title = "feed", HomePage = new("https://feed.example/"), FeedUrl = new("https://feed.example/feed"), Updated = DateTimeOffset.UnixEpoch };

    private static readonly PageParser[] Parsers =
    [
        PageParser.Default,
        new(PageOptions.Default with { Profiles = [] }),
        new(PageOptions.Default with { Timestamps = TimestampOptions.Default with { Region = Region.Egypt } }),
        new(PageOptions.Default with { Profiles = [], Timestamps = TimestampOptions.Default with { Region = Region.Iran }, MaxLines = 40 }),
    ];

    public static void Read(byte[] bytes)
    {
        var parser = Targets.Pick(Parsers, bytes);
        var reading = parser.Parse(bytes);
        Require.Same(reading.Article, parser.Parse(bytes).Article, "read twice");
        foreach (var note in reading.Notes)
        {
            if (note.Range is { } range) Require.Inside(range, bytes.Length, "note");
            Require.That(note.ToString().Length > 0, "a note without a sentence");
        }

        if (reading.Error is { Kind: PageNoteKind.Binary or PageNoteKind.TooManyLines }) return;
        var end = 0;
        foreach (var line in reading.Lines)
        {
            Require.Same(end, line.Range.Start, "a gap between lines");
            Require.Inside(line.Content, bytes.Length, "content");
            Require.That(line.Content.Start >= line.Range.Start && line.Content.End <= line.Range.End, "content outside its line");
            Require.Same(line.Role == LineRole.Blank, line.Content.Length == 0, $"the role {line.Role} of a line");
            Require.That(line.Confidence is >= 0 and <= 1, $"confidence {line.Confidence}");
            end = line.Range.End;
        }

        Require.Same(bytes.Length, end, "the end of the last line");
    }

    public static void Write(byte[] bytes)
    {
        var article = Targets.Pick(Parsers, bytes).Parse(bytes).Article;
        Require.Same(article, NewsJson.Deserialize(NewsJson.Serialize(article)), "through NewsJson");
        SchemaOrg.Read(SchemaOrg.Write(article).Text);
        Ninjs.Read(Ninjs.Write(article).Text);
        JsonFeed.Read(JsonFeed.Write(Feed, [article]).Text);
        Rss.Read(Rss.Write(Feed, [article]).Text);
        Atom.Read(Atom.Write(Feed, [article]).Text);
        _ = SchemaOrg.Lint(article);
        _ = HtmlPage.Write(article);
        _ = PlainText.Write(article);
        _ = OpenGraph.Write(article);
    }
}
