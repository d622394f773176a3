using System.Text;
using CsCheck;
using NewsModel.Pages.Lines;
using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>What holds for every text: pages of which lines were dropped, doubled, shuffled, cut or joined, and noise.</summary>
public class PagePropertyTests
{
    private const ulong Seed = 20180303;
    private const int Cases = 60;

    private static readonly string[] Pages = [.. PageGolden.Names.Select(PageGolden.Text)];

    private static readonly Gen<string> Noise = Gen.OneOfConst(
        "", " ", "\u200F", "::", "••", "()", "((((", "|", "--", "كتب", "المصدر:", "٢٨:", "٠٥ م +02:00 EET", "اقرأ أيضا", "الرئيسية",
        "\uD83D", "\uFFFD", "<html>", "العدد", "٣ مارس", "99999999999999", "\u0001", "تعليقات", "صورة", "وقال.").Array[0, 40]
        .Select(parts => string.Join('\n', parts));

    private static readonly Gen<string> Mutated =
        from page in Gen.OneOfConst(Pages)
        from steps in Gen.Select(Gen.Int[0, 5], Gen.Int[0, 1_000_000]).Array[1, 12]
        select string.Join('\n', steps.Aggregate(page.Split('\n').ToList(), (lines, step) => Mutate(lines, step.Item1, step.Item2)));

    private static IEnumerable<string> Texts => Generate(Mutated, Cases).Concat(Generate(Noise, Cases));

    [Fact]
    public void Every_text_gives_a_reading_that_tiles_it()
    {
        foreach (var text in Texts)
        {
            var reading = PageParser.Default.Parse(text);
            if (reading.Error is { Kind: PageNoteKind.Binary }) continue;
            LineTiles.Check(reading, text.Length);
            foreach (var line in reading.Lines)
            {
                Assert.InRange(line.Confidence, 0, 1);
                Assert.Equal(line.Role == LineRole.Blank, line.Content.Length == 0);
                Assert.DoesNotContain('\n', line.Content.Of(text).ToString());
            }

            Assert.Equal(reading.Article, PageParser.Default.Parse(text).Article);
            if (reading.Notes.Any(note => note.Kind == PageNoteKind.Mojibake)) continue;
            foreach (var stamp in Stamps(reading.Article)) Assert.Equal(stamp.Raw, stamp.Source.Of(text).ToString());
        }
    }

    [Fact]
    public void All_bytes_give_a_reading_that_tiles_them()
    {
        foreach (var text in Texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            for (var i = 7; i < bytes.Length; i += 997) bytes[i] ^= 0x80;
            var reading = PageParser.Default.Parse(bytes);
            if (reading.Error is not { Kind: PageNoteKind.Binary }) LineTiles.Check(reading, bytes.Length);
        }
    }

    [Fact]
    public void A_body_is_made_of_lines_of_the_page_and_nothing_else()
    {
        foreach (var text in Generate(Mutated, Cases))
        {
            var reading = PageParser.Default.Parse(text);
            if (reading.Notes.Any(note => note.Kind == PageNoteKind.Mojibake)) continue;

            // A text browser breaks a paragraph into lines, and numbers its links.
            var page = OneLine(BrowserMarks.Blank(text).Replace($"{BrowserMarks.Filler}", "", StringComparison.Ordinal));
            foreach (var block in reading.Article.Body) Assert.Contains(OneLine(block.Text!), page, StringComparison.Ordinal);
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<NewsTimestamp> Stamps(Article article) =>
        new[] { article.Published, article.Modified, article.PageDate, article.PageClock }.OfType<NewsTimestamp>();

    private static List<string> Mutate(List<string> lines, int kind, int dice)
    {
        if (lines.Count == 0) return lines;
        var (at, other) = (dice % lines.Count, dice / 7 % lines.Count);
        switch (kind)
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[other]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] = lines[at][..(dice / 11 % (lines[at].Length + 1))];
                break;
            case 4:
                lines[at] += lines[other];
                break;
            default:
                lines.RemoveRange(at, Math.Min(3, lines.Count - at));
                break;
        }

        return lines;
    }

    /// <summary>The same texts in every run.</summary>
    private static IEnumerable<T> Generate<T>(Gen<T> gen, int count)
    {
        for (var i = 0U; i < count; i++) yield return gen.Generate(new PCG(i, Seed), null, out _);
    }
}
