using NewsModel.Locales;
using NewsModel.Pages.Lines;

namespace NewsModel.Pages.Profiles;

/// <summary>The tables of words that every page shares, read once.</summary>
internal static class Vocabulary
{
    private const char Opens = PhraseTable<CueWord>.Opening;

    public static PhraseTable<CueWord> Cues { get; } = new();

    /// <summary>The phrases of bylines that open a line or stand where a name would.</summary>
    public static PhraseTable<BylineWord> Bylines { get; } = new();

    /// <summary>The labels of names that are something else in <see cref="Bylines"/> where no colon follows.</summary>
    public static PhraseTable<BylineWord> NameLabels { get; } = new();

    public static PhraseTable<bool> GivenNames { get; } = new();

    public static PhraseTable<bool> Places { get; } = new();

    public static PhraseTable<string> Agencies { get; } = new();

    public static PhraseTable<StampLabel> Labels { get; } = new();

    /// <summary>The article and its joined forms, folded: no given name begins with them.</summary>
    public static string[] Articles { get; private set; } = [];

    /// <summary>The conjunction that is written at the head of a word, folded.</summary>
    public static string And { get; private set; } = "";

    /// <summary>Words that begin with the letter of <see cref="And"/> and not with the conjunction.</summary>
    public static PhraseTable<bool> WordsWithoutAnd { get; } = new();

    /// <summary>What opens a line above the headline that says on what occasion.</summary>
    public static PhraseTable<bool> Kickers { get; } = new();

    /// <summary>What one word means in a byline; none for those that mean nothing there.</summary>
    public static BylineWord MeaningOf(in PageWord word) => Bylines.TryGet(WordReader.Append(0, word.Hash), out var meaning) ? meaning : BylineWord.None;

    /// <summary>A name without the article at its head: menus print it in both ways.</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name)
    {
        var article = Articles[0].Length;
        return name.Length > article + 1 && ArabicText.FoldEquals(name[..article], Articles[0]) ? name[article..] : name;
    }

    static Vocabulary()
    {
        foreach (var row in LocaleTable.Load("page-cues.tsv").Rows)
        {
            var word = new CueWord(Known(row, "cue"), row["language"]);
            foreach (var name in row.Variants("names")) Cues.Add(name, word);
        }

        foreach (var row in LocaleTable.Load("byline-cues.tsv").Rows) AddByline(row);
        Fill(GivenNames, "given-names.tsv", static _ => true);
        Fill(Places, "places.tsv", static _ => true);
        Fill(Agencies, "agencies.tsv", static row => row.Required("code"));
        foreach (var row in LocaleTable.Load("labels.tsv").Rows) AddLabel(row);
    }

    /// <summary>The kind of a cue by its name in tables and profiles.</summary>
    /// <exception cref="FormatException">There is no such cue.</exception>
    public static CueKind Kind(string name) =>
        TryGetKind(name, out var kind) ? kind : throw new FormatException($"There is no cue '{name}'.");

    public static bool TryGetKind(string name, out CueKind kind)
    {
        var joined = name.Replace("-", "", StringComparison.Ordinal);
        foreach (var each in Enum.GetValues<CueKind>())
        {
            kind = each;
            if (each != CueKind.None && each.ToString().Equals(joined, StringComparison.OrdinalIgnoreCase)) return true;
        }

        kind = CueKind.None;
        return false;
    }

    private static CueKind Known(LocaleRow row, string column) =>
        TryGetKind(row.Required(column), out var kind) ? kind : throw row.Wrong(column, $"there is no cue '{row[column]}'");

    private static void AddByline(LocaleRow row)
    {
        var names = row.Variants("names");
        switch (row.Required("role"))
        {
            case "article":
                Articles = [.. names.Select(ArabicText.Fold)];
                break;
            case "and":
                And = ArabicText.Fold(names[0]);
                break;
            case "no-and":
                foreach (var name in names) WordsWithoutAnd.Add(name, true);
                break;
            case "kicker":
                foreach (var name in names) Kickers.Add(name, true);
                break;
            case var role:
                if (!Enum.TryParse<BylineWord>(role.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var word))
                    throw row.Wrong("role", $"there is no role '{role}'");
                foreach (var name in names) Bylines.Add(name, word);
                break;
        }
    }

    // A label opens the line: what it speaks of stands behind it.
    private static void AddLabel(LocaleRow row)
    {
        foreach (var name in row.Variants("names"))
        {
            switch (row.Required("label"))
            {
                case "published":
                    Labels.Add(name, StampLabel.Published);
                    break;
                case "updated":
                    Labels.Add(name, StampLabel.Updated);
                    break;
                case "issue" or "edition" or "volume" or "code":
                    Labels.Add(name, StampLabel.Issue);
                    break;
                case "views":
                    Cues.Add(name + Opens, new CueWord(CueKind.Counter, null));
                    break;
                case var label when BylineWords.Find(label) is { } word:
                    if (Bylines.TryGet(WordReader.Sum(name).Key, out var other) && other != word) NameLabels.Add(name, word);
                    Bylines.Add(name + Opens, word);
                    break;
            }
        }
    }

    private static void Fill<T>(PhraseTable<T> table, string file, Func<LocaleRow, T> value)
    {
        foreach (var row in LocaleTable.Load(file).Rows)
        {
            foreach (var name in row.Variants("names")) table.Add(name, value(row));
        }
    }
}
