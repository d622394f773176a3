using System.Text;
using NewsModel;

// Console PAGE: reads the page and one printed date.
Console.OutputEncoding = Encoding.UTF8;
Answers.PrintRuntime();

var reading = PageParser.Default.Parse(File.ReadAllText(args[0]));
var article = reading.Article;
Answers.Expect("published", Answers.Published, article.Published?.ToString());
Answers.Expect("paragraphs", 7, article.Body.Count);
Answers.Expect("lines without a role", 0, reading.Lines.Count(line => line.Role == LineRole.Other));
Answers.Expect("comes back from JSON", true, NewsJson.Deserialize(NewsJson.Serialize(article)) == article);

var parser = new TimestampParser(TimestampOptions.Default with { Region = Region.Egypt });
Answers.Expect("date", Answers.Published, parser.Parse(Answers.Line).ToString());
Answers.Expect("what is no date", ParseErrorKind.NoTimestamp, parser.Read("EET").Error.Kind);
return Answers.ExitCode;
