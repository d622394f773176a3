namespace NewsModel.Mutation.Witnesses;

/// <summary>Pages beside known ones: a line or some words moved, left out, put in from another page.</summary>
internal sealed class Neighbours(IReadOnlyList<string[]> pages, int seed)
{
    private const int MostEdits = 3;

    private readonly Random random = new(seed);
    private readonly string[] lines = [.. pages.SelectMany(page => page).Distinct()];

    public string Next()
    {
        var page = Pick(pages).ToList();
        for (var edits = random.Next(MostEdits) + 1; edits > 0 && page.Count > 0; edits--) Edit(page);
        return string.Join('\n', page);
    }

    private void Edit(List<string> page)
    {
        var at = random.Next(page.Count);
        switch (random.Next(10))
        {
            case 0:
                page.RemoveAt(at);
                break;
            case 1:
                page.Insert(at, page[random.Next(page.Count)]);
                break;
            case 2 or 3:
                page.Insert(at, Pick(lines));
                break;
            case 4:
                page[at] = Pick(lines);
                break;
            case 5 when at > 0:
                (page[at - 1], page[at]) = (page[at], page[at - 1]);
                break;
            case 6 when at > 0:
                page[at - 1] += (random.Next(2) == 0 ? " " : " | ") + page[at];
                page.RemoveAt(at);
                break;
            case 7:
                page.Insert(at, "");
                break;
            default:
                page[at] = EditWords(page[at]);
                break;
        }
    }

    private string EditWords(string line)
    {
        var words = line.Split(' ').ToList();
        var at = random.Next(words.Count);
        switch (random.Next(5))
        {
            case 0:
                words.RemoveAt(at);
                break;
            case 1:
                words.Insert(at, Pick(Pick(lines).Split(' ')));
                break;
            case 2:
                words[at] = Pick(Pick(lines).Split(' '));
                break;
            case 3:
                words.RemoveRange(at, words.Count - at);
                break;
            default:
                words[at] = words[at].TrimEnd('.', ':', '،', ',', '؟');
                break;
        }

        return string.Join(' ', words);
    }

    private T Pick<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
