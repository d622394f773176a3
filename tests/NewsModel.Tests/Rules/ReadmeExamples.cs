namespace NewsModel.Tests.Rules;

/// <summary>The examples of the READMEs, in the order of README.md. <see cref="ReadmeTests"/> keeps both equal and runs these.</summary>
internal sealed class ReadmeExamples
{
    // Named like the class that a reader's program would call, so that the examples print into it.
#pragma warning disable IDE1006
    private readonly StringWriter Console = new() { NewLine = "\n" };
#pragma warning restore IDE1006

    private readonly string path = Repository.PathOf("seeds/000_c874eb2f6f49f959.txt");

    public static IReadOnlyList<Action<ReadmeExamples>> InOrder { get; } = [each => each.Model(), each => each.Dates(), each => each.Json(), each => each.Documents()];

    public IEnumerable<string> Printed => Console.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private void Model()
    {
        var reading = PageParser.Default.Parse(File.ReadAllText(path));
        var article = reading.Article;

        Console.WriteLine(article.Title);                           // تعاون بين أجهزة الأمم المتحدة ووزارة الداخلية لمواجهة الإرهاب
        Console.WriteLine(article.Byline!.Contributors[0].Kind);    // organization
        Console.WriteLine(article.Published);                       // 2018-03-03T17:28+02:00
        Console.WriteLine(article.PageClock);                       // T00:19
        Console.WriteLine(article.Body.Count);                      // 7
        Console.WriteLine(reading.Lines[1].Role);                   // PageClock
    }

    private void Dates()
    {
        var parser = new TimestampParser(TimestampOptions.Default with { Region = Region.Egypt });

        var stamp = parser.Parse("السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م +02:00 EET");
        Console.WriteLine(stamp);                         // 2018-03-03T17:28+02:00
        Console.WriteLine(stamp.Assumptions);             // ClockReordered

        var text = "31 فبراير 2020";
        var wrong = parser.Read(text);
        Console.WriteLine(wrong.Success);                 // False
        Console.WriteLine(wrong.Error.Describe(text));    // Expected a day from 1 to 29, found '31' at position 0.

        var saudi = new NewsTimestampFormatter(new TimestampFormat(Region.SaudiArabia) { Calendar = CalendarSystem.UmAlQura });
        Console.WriteLine(saudi.Format(stamp));           // السبت 15 جمادى الآخرة 1439 هـ - 05:28 م +02:00 EET
    }

    private void Json()
    {
        var article = PageParser.Default.Parse(File.ReadAllText(path)).Article;

        var json = NewsJson.Serialize(article, NewsJson.Indented);
        var same = NewsJson.Deserialize(json);

        Console.WriteLine(same == article);    // True
    }

    private void Documents()
    {
        var article = PageParser.Default.Parse(File.ReadAllText(path)).Article;

        var document = SchemaOrg.Write(article);
        Console.WriteLine(document.Notes[0]);                           // direction: schema.org has no place for it.
        Console.WriteLine(SchemaOrg.Lint(article)[0].Path);             // url

        var read = SchemaOrg.Read("""{"@type":"NewsArticle","headline":"خبر","datePublished":"السبت ٣ مارس ٢٠١٨","wordCount":90}""");
        Console.WriteLine(read.Articles[0].Published);                  // 2018-03-03
        Console.WriteLine(read.Notes[0]);                               // $.wordCount: NewsModel has no member for it.
    }
}
