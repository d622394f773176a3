using System.Text;
using CsCheck;
using NewsModel.Tests.Pages;
using Xunit;
using Xunit.Abstractions;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Generated pages: read as a careful reader would, and whatever becomes of their lines, tiled by lines with a role.</summary>
public sealed class PageTests(ITestOutputHelper output)
{
    private const double MostlyRight = 0.98;

    private static readonly Gen<string> Damaged =
        from page in PageGen.All
        from steps in Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1 << 20], Gen.Int[0, 1 << 20]).Array[1, 10]
        select string.Join('\n', steps.Aggregate(page.Text.Split('\n').ToList(), Damage));

    [Fact]
    public void Pages_are_read_as_a_careful_reader_would()
    {
        var counts = new int[3];
        var count = FuzzCases.Percent(3);
        var body = 0.0;
        var missed = new SortedSet<string>();
        FuzzSample.ForEach(PageGen.All, count, page =>
        {
            var score = PageScore.Of("", "", page.Text, page.Truth);
            lock (counts)
            {
                counts[0] += score.Title ? 1 : 0;
                counts[1] += score.Published ? 1 : 0;
                counts[2] += score.Authors ? 1 : 0;
                body += score.Body;
                if (score.Missed.Length > 0 && missed.Count < 5) missed.Add($"{score.Missed}\n{page.Text}");
            }
        });
        var shares = $"title {counts[0] / (double)count:P1}, published {counts[1] / (double)count:P1}, authors {counts[2] / (double)count:P1}, body F1 {body / count:F3} of {count} pages";
        output.WriteLine(shares);
        Assert.True(counts.Append((int)body).All(right => right >= (MostlyRight * count) - 1), $"{shares}\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Damaged_pages_are_tiled_by_lines_with_a_role() => FuzzSample.ForEach(Damaged, FuzzCases.Percent(4), Check);

    [Fact]
    public void Pages_of_lines_of_others_are_tiled_by_lines_with_a_role() => FuzzSample.ForEach(MixedPageGen.All, FuzzCases.Percent(2), Check);

    private static void Check(string text)
    {
        var reading = PageParser.Default.Parse(text);
        LineTiles.Check(reading, text.Length);
        Assert.Equal(reading.Article, PageParser.Default.Parse(text).Article);
        Assert.Equal(reading.Article, NewsJson.Deserialize(NewsJson.Serialize(reading.Article)));
        var bytes = Encoding.UTF8.GetBytes(text);
        var fromBytes = PageParser.Default.Parse(bytes);
        LineTiles.Check(fromBytes, bytes.Length);
        Assert.Equal(reading.Lines.Select(line => line.Role), fromBytes.Lines.Select(line => line.Role));
        Assert.Equal(reading.Article, fromBytes.Article);
    }

    private static List<string> Damage(List<string> lines, (int Kind, int At, int Other) step)
    {
        var (at, other) = (step.At % lines.Count, step.Other % lines.Count);
        var cut = step.Other % (lines[at].Length + 1);
        if (cut > 0 && cut < lines[at].Length && char.IsLowSurrogate(lines[at][cut])) cut--;
        switch (step.Kind)
        {
            case 0 when lines.Count > 1:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[other]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] = lines[at][..cut];
                break;
            case 4:
                lines[at] = $"{lines[at][..cut]}\n{lines[at][cut..]}";
                break;
            case 5:
                lines[at] += lines[other];
                break;
            default:
                lines[at] = lines[at].Insert(cut, ((string[])["::", "(((", "•", "\u200F", "|", "٣ مارس", "كتب", "المصدر:", "\uFFFD", "😀", "<p>", "\u0001", "صورة", "\t"])[step.Other % 14]);
                break;
        }

        return lines;
    }
}
