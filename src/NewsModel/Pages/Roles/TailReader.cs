using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>What stands behind the text: first, perhaps, who and when; then whatever the last cue announced.</summary>
internal static class TailReader
{
    private const double Cued = 0.9;
    private const double Below = 0.6;
    private const double Guess = 0.3;
    private const int MostWordsOfTag = 6;
    private const int MostBehindText = 3;
    private const int FewestWordsOfTitle = 4;

    public static void Read(Page page, int first)
    {
        LineRole? announced = null;
        var words = new TagWords(page, first);
        var isTimed = page.Blocks.Exists(static block => block.Role == LineRole.Timestamp || block is { Role: LineRole.Byline, StampCount: > 0 });
        var isSigned = IsSignedAbove(page);
        var isBelowCue = false;
        for (var i = first; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.Role is not null) continue;
            if (CreditReader.IsCredit(page, block) && block.Cue.Kind != CueKind.Credit) block.Take(LineRole.Footer, Cued);
            else if (!isTimed && IsDayOfFacts(page, block))
            {
                block.Take(LineRole.Timestamp, Below);
                isTimed = true;
                if (IsAuthor(page, page.Behind(block)!) && !page.Blocks.Exists(static each => each.Role == LineRole.Byline)) page.Behind(block)!.Take(LineRole.Byline, Below);
            }
            else if (RoleOf(block.Cue) is { } role && !IsOfForm(announced, role))
            {
                block.Take(role, Cued);
                announced = Announces(block.Cue) ?? announced;
                isBelowCue |= Announces(block.Cue) is not (null or LineRole.Footer);
            }
            else if (announced is not null && !isTimed && !isBelowCue && IsDayOfArticle(page, block))
            {
                block.Take(LineRole.Timestamp, Below);
                isTimed = true;
            }
            else if (announced is null && i - first < MostBehindText && IsClockOfDay(page, block)) block.Take(LineRole.Timestamp, Below);
            else if (announced is null)
            {
                if (ReadUnannounced(page, block, first, words, isTimed, isSigned) == LineRole.Related) announced = LineRole.Related;
            }
            else
            {
                // Tags are short; what is longer is a title, and what stands apart from those in the line of their label is something else.
                if (announced == LineRole.Tags && (block.Words > MostWordsOfTag || block.EndsInColon || (block.Apart && page.Before(block) is { Cue: { Kind: CueKind.Tags, Whole: false } }))) announced = LineRole.Related;
                block.Take(announced.Value, Below);
            }
        }
    }

    // An agency or the house above the text leaves room for its writer below.
    private static bool IsSignedAbove(Page page)
    {
        for (var i = 0; i < page.BodyFirst; i++)
        {
            var block = page.Blocks[i];
            if (block.Role == LineRole.Byline && !BylineGrammar.Read(page, BylineEvidence.WithoutStamps(page, block)).TrueForAll(static part => part.Kind is BylinePartKind.Agency or BylinePartKind.House or BylinePartKind.Place or BylinePartKind.Special)) return true;
        }

        return false;
    }

    // Who and when, right behind the text and not said above it; then keywords of the text; then links.
    private static LineRole ReadUnannounced(Page page, Block block, int first, TagWords words, bool isTimed, bool isSigned)
    {
        if (OpensList(page, block))
        {
            block.Take(LineRole.Related, Below);
            return LineRole.Related;
        }

        if (!(isTimed && block.StampCount > 0) && new StampReader().Read(page, block) != Answer.Pass) return block.Role!.Value;
        var evidence = BylineEvidence.Of(page, block);
        if ((evidence >= BylineEvidence.Cue || (!isSigned && (evidence >= BylineEvidence.WeakCue ? IsSignature(page, block, first) : evidence > 0 && block.Index == first && IsAboveTranslator(page, block)))) && !page.Rules.IsSection(block.Key)) block.Take(LineRole.Byline, evidence);
        else if (block.Words <= MostWordsOfTag && !block.IsStamp && words.HasAll(block)) block.Take(LineRole.Tags, Guess);
        else block.Take(block.Words >= 4 ? LineRole.Related : LineRole.Other, Guess);
        return block.Role!.Value;
    }

    // A day, a title, a day: other articles, each below its date.
    private static bool OpensList(Page page, Block block) =>
        block.IsStamp && page.Stamps[block.FirstStamp].Label != StampLabel.Published
        && page.Behind(block) is { IsStamp: false, Words: >= FewestWordsOfTitle, Cue.Kind: CueKind.None } title && page.Behind(title) is { IsStamp: true };

    // Nothing but a time may stand between a text and the name of its author; a reader's name stands above what the reader says.
    private static bool IsSignature(Page page, Block block, int first)
    {
        if (block.Index - first >= MostBehindText) return false;
        for (var i = first; i < block.Index; i++)
        {
            if (!page.Blocks[i].IsStamp) return false;
        }

        if (page.Behind(block) is not { } next || PersonNames.HasOccupation(page.WordsOf(next.Head))) return true;
        if (next.IsStamp && page.Stamps[next.FirstStamp].Value is { Date: null, Month: null }) return false;
        return !IsSentence(next) && !(next.Cue.Kind == CueKind.None && page.Behind(next) is { } second && IsSentence(second));
    }

    /// <summary>Whether the next line says who translated what the author wrote.</summary>
    public static bool IsAboveTranslator(Page page, Block block) =>
        page.Behind(block) is { } next && BylineEvidence.Of(page, next) >= BylineEvidence.Cue && BylineGrammar.Read(page, next.Content) is [{ Role: BylineWord.Translator }, ..];

    private static bool IsSentence(Block block) => block.IsProse || block is { EndsInStop: true, Words: >= FewestWordsOfTitle, Cue.Kind: CueKind.None };

    /// <summary>Agencies close a text with the time, whose day stands at its head.</summary>
    private static bool IsClockOfDay(Page page, Block block) =>
        block.IsStamp && page.Stamps[block.FirstStamp].Value is { Time: not null, Date: null, Month: null } && BylineEvidence.Of(page, block) == 0 && HasDay(page);

    /// <summary>"Published on …" below whatever else stands behind the text, and above every list of other articles.</summary>
    private static bool IsDayOfArticle(Page page, Block block) =>
        block.IsStamp && page.Stamps[block.FirstStamp] is { Label: StampLabel.Published or StampLabel.Issue, Value.Date: not null } && !OpensList(page, block);

    /// <summary>"Date 12.04.2018" and below it "author Karim Mansour" or the keywords: the facts about a text, wherever they stand.</summary>
    private static bool IsDayOfFacts(Page page, Block block) =>
        block is { IsStamp: true, Cue.Kind: CueKind.Date } && page.Stamps[block.FirstStamp].Value.Date is not null
        && page.Behind(block) is { } next && (next.Cue is { Kind: CueKind.Tags, Whole: false } || IsAuthor(page, next));

    private static bool IsAuthor(Page page, Block author) =>
        BylineEvidence.Of(page, author) >= BylineEvidence.Name && Vocabulary.NameLabels.TryOpen(page.WordsOf(author), out var label, out _, out _) && label == BylineWord.Writer;

    private static bool HasDay(Page page)
    {
        foreach (var block in page.Blocks)
        {
            if (block is { Role: LineRole.Timestamp or LineRole.Byline, IsStamp: true } && page.Stamps[block.FirstStamp].Value is { Date: not null, Time: null }) return true;
        }

        return false;
    }

    // A button below the comments sends one.
    private static bool IsOfForm(LineRole? announced, LineRole role) => announced == LineRole.Comments && role == LineRole.Share;

    private static LineRole? RoleOf(Cue cue) => cue.Kind switch
    {
        CueKind.ReadAlso or CueKind.Related or CueKind.ListEnd => LineRole.Related,
        CueKind.Credit => LineRole.Credit,
        _ => Interruption.RoleOf(cue),
    };

    private static LineRole? Announces(Cue cue) => RoleOf(cue) switch
    {
        LineRole.Related => LineRole.Related,
        LineRole.Tags => LineRole.Tags,
        LineRole.Comments => LineRole.Comments,
        LineRole.Footer => LineRole.Footer,
        _ => null,
    };
}
