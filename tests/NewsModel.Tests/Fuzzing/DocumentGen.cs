using System.Text;
using CsCheck;
using NewsModel.Tests.Formats;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Documents of every format that is read, written from random articles and then damaged.</summary>
internal static class DocumentGen
{
    private static readonly FeedInfo Feed = new() { Title = "صحيفة الواحة", HomePage = new("https://waha.example/"), FeedUrl = new("https://waha.example/feed"), Updated = DateTimeOffset.UnixEpoch };

    private static readonly string[] Pieces =
    [
        "null", "true", "-1e400", "\"\"", "[]", "{}", "[[", "{\"@id\":\"#a\"}", "\"@type\":", "\\ud83d", "\\u0000", "\"2018-13-45T99:99\"", "٣ مارس ٢٠١٨", "<", "</item>", "<![CDATA[", "]]>", "&#0;", "&x;",
        "<!DOCTYPE x>", "<p>", "<b", "xmlns:a=\"b\"", "\uFEFF", "\0", "9999999999999999999", "\r\n",
    ];

    /// <summary>What a writer makes of a random article; null where it says that it cannot.</summary>
    public static Gen<byte[]> Of(Func<Article, string> write) => ArticleGen.Articles.Select(article => Encoding.UTF8.GetBytes(write(article)));

    public static Gen<byte[]> Damaged(Gen<byte[]> whole) =>
        from document in whole
        from other in whole
        from steps in Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1 << 24], Gen.Int[0, 1 << 24], Gen.Int[1, 80]).Array[0, 4]
        select steps.Aggregate(document.ToList(), (bytes, step) => Damage(bytes, other, step)).ToArray();

    public static string Rss(Article article) => NewsModel.Rss.Write(Feed, [article]).Text;

    public static string Atom(Article article) => NewsModel.Atom.Write(Feed, [article]).Text;

    public static string JsonFeed(Article article) => NewsModel.JsonFeed.Write(Feed, [article]).Text;

    private static List<byte> Damage(List<byte> bytes, byte[] other, (int Kind, int At, int Dice, int Length) step)
    {
        if (bytes.Count == 0) return bytes;
        var at = step.At % bytes.Count;
        var length = Math.Min(step.Length, bytes.Count - at);
        switch (step.Kind)
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(at, bytes.GetRange(step.Dice % bytes.Count, Math.Min(length, bytes.Count - (step.Dice % bytes.Count))));
                break;
            case 2:
                bytes[at] = (byte)step.Dice;
                break;
            case 3:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                bytes.AddRange(other.AsSpan(step.Dice % (other.Length + 1)).ToArray());
                break;
            default:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[step.Dice % Pieces.Length]));
                break;
        }

        return bytes;
    }
}
