using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NewsModel;

// Reads the text of an Arabic news page and prints what it says: of the file that is named, else of the page beside this program.
Console.OutputEncoding = Encoding.UTF8;
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "page.txt");

using var services = new ServiceCollection()
    .AddNewsModel(options => options with { Timestamps = options.Timestamps with { Region = Region.Egypt } })
    .BuildServiceProvider();

var reading = services.GetRequiredService<PageParser>().Parse(File.ReadAllText(path));
var article = reading.Article;

Console.WriteLine($"title      {article.Title}");
Console.WriteLine($"byline     {article.Byline?.Raw}");
foreach (var contributor in article.Byline?.Contributors ?? []) Console.WriteLine($"           {contributor.Name} ({contributor.Kind})");
Console.WriteLine($"published  {article.Published}");
if (article.Published is { } published && published.TryGetInstant(out var instant)) Console.WriteLine($"in UTC     {instant.UtcDateTime:u}");
foreach (var note in reading.Notes) Console.WriteLine($"note       {note}");
Console.WriteLine(NewsJson.Serialize(article));
