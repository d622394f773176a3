namespace NewsModel.Mutation.Witnesses;

/// <summary>Texts beside known ones: a piece or some of its words moved, left out, put in from another text.</summary>
internal sealed class Neighbours(Subject subject, int seed)
{
    private const int MostEdits = 3;

    private readonly Random random = new(seed);
    private readonly string[] pieces = [.. subject.Texts.SelectMany(text => text).Distinct()];

    public string Next()
    {
        var text = Pick(subject.Texts).ToList();
        for (var edits = random.Next(MostEdits) + 1; edits > 0 && text.Count > 0; edits--) Edit(text);
        return subject.Join(text);
    }

    private void Edit(List<string> text)
    {
        var at = random.Next(text.Count);
        switch (random.Next(10))
        {
            case 0:
                text.RemoveAt(at);
                break;
            case 1:
                text.Insert(at, text[random.Next(text.Count)]);
                break;
            case 2 or 3:
                text.Insert(at, Pick(pieces));
                break;
            case 4:
                text[at] = Pick(pieces);
                break;
            case 5 when at > 0:
                (text[at - 1], text[at]) = (text[at], text[at - 1]);
                break;
            case 6 when at > 0:
                text[at - 1] += (random.Next(2) == 0 ? " " : " | ") + text[at];
                text.RemoveAt(at);
                break;
            case 7:
                text.Insert(at, "");
                break;
            default:
                text[at] = EditWords(text[at]);
                break;
        }
    }

    private string EditWords(string piece)
    {
        var words = piece.Split(' ').ToList();
        var at = random.Next(words.Count);
        switch (random.Next(5))
        {
            case 0:
                words.RemoveAt(at);
                break;
            case 1:
                words.Insert(at, Pick(Pick(pieces).Split(' ')));
                break;
            case 2:
                words[at] = Pick(Pick(pieces).Split(' '));
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
