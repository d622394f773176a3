using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Bylines between headline and text.</summary>
internal sealed class BylineReader : RoleReader
{
    private const int FewestLettersOfRoot = 4;
    private const int FewestWordsOfCaption = 3;
    private const double SomeShared = 0.3;
    private const double MostlyShared = 0.5;
    private const int FewestWordsOfPlayer = 4;
    private const int MostWordsOfColumn = 4;
    private const string Wrappers = "([{\"\u00AB\u201C\u2018";

    public override Answer Read(Page page, Block block)
    {
        if (page.Rules.IsSection(block.Key) || (!page.IsInHeadline(block) && block.Index != page.HeadFirst - 1 && !IsAboveColumn(page, block) && !IsAboveDay(page, block) && !IsAboveBiography(page, block))) return Answer.Pass;
        var evidence = BylineEvidence.Of(page, block);
        if (page.IsAbove(block) && (block.Index == 0 || (page.IsRepeated(block) && !IsTwice(page, block)) || (evidence < BylineEvidence.Cue && PersonNames.CountGiven(page.WordsOf(block)) < 2 && !PersonNames.OpensWithTitle(page, block) && !IsTwice(page, block) && !IsAboveBiography(page, block)))) return Answer.Pass;

        // A line twice in a row is an image's text and its caption, even when it is a name; above the headline it is a portrait and the name below it.
        if (evidence < BylineEvidence.Cue && IsTwin(page, block) && !page.IsAbove(block) && !PersonNames.OpensWithTitle(page, block) && !IsPersonBehindPlace(page, block) && !Decks.IsAboveNote(page, block)) return Answer.Pass;
        if (evidence == BylineEvidence.Name && ((IsOfHeadline(page, block) || IsOfText(page, block)) && HasOther(page, block) || IsBelowAuthor(page, block) && HasFamilyInHeadline(page, block))) return Answer.Pass;
        if (evidence < BylineEvidence.WeakCue && IsWrapped(page[block])) return Answer.Pass;
        if (evidence < BylineEvidence.Shape || (evidence < BylineEvidence.WeakCue && !IsAlone(page, block) && !TailReader.IsAboveTranslator(page, block))) return Answer.Pass;
        block.Take(IsOfPhotographer(page, block) ? LineRole.Credit : IsCaptionWithCredit(page, block) ? LineRole.Caption : LineRole.Byline, evidence);
        return TakeNext(page, block);
    }

    /// <summary>Between the author and the headline stands the name of the column.</summary>
    private static bool IsAboveColumn(Page page, Block block) =>
        block.Index == page.HeadFirst - 2 && page.Blocks[block.Index + 1] is { HasDigit: false, EndsInStop: false, Cue.Kind: CueKind.None, Words: <= MostWordsOfColumn } && PersonNames.OpensWithTitle(page, block);

    /// <summary>Between the author and the headline stands the only time that the page has there.</summary>
    private static bool IsAboveDay(Page page, Block block) =>
        block.Index == page.HeadFirst - 2 && page.Blocks[block.Index + 1].IsStamp && !StampReader.HasStampBelow(page);

    /// <summary>Between the author and the headline stands what the author is, and perhaps a button; below it no other author.</summary>
    public static bool IsAboveBiography(Page page, Block block) =>
        page.HeadFirst - block.Index is 2 or 3 && BylineEvidence.Of(page, block) >= BylineEvidence.Name && PersonNames.OpensWithOccupation(page.WordsOf(page.Blocks[block.Index + 1].Head))
        && (page.HeadFirst - block.Index == 2 || page.Blocks[block.Index + 2].Cue.Kind == CueKind.Listen) && !HasOther(page, block);

    private static bool IsPersonBehindPlace(Page page, Block block) =>
        BylineGrammar.Read(page, block.Content) is [{ Kind: BylinePartKind.Place }, { Kind: BylinePartKind.Person }];

    private static bool IsTwin(Page page, Block block) => page.Behind(block)?.Key == block.Key || page.Before(block)?.Key == block.Key;

    // The text of a portrait, and the name below it.
    private static bool IsTwice(Page page, Block block) => block.Key != 0 && page.Repeats[block.Key] == 2 && IsTwin(page, block);

    // Whom the headline names is whom the text is about, when another line says who wrote it.
    private static bool IsOfHeadline(Page page, Block block) => SharedWithHeadline(page, block) >= 1;

    // "Walid Radwan, striker of the Lighthouse": a name goes on with what the text says of the person.
    private static bool IsOfText(Page page, Block block) =>
        block.Words >= FewestWordsOfPlayer && Headlines.Shared(page.WordsOf(block), Headlines.WordsOfText(page, page.BodyFirst)) >= MostlyShared;

    private static double SharedWithHeadline(Page page, Block block) => Headlines.Shared(page, block, Headlines.WordsOf(page, page.Blocks[page.HeadFirst]));

    // "Yassin Taoussi" below the author and the time, and a headline that speaks of Taoussi: whom the image shows.
    private static bool HasFamilyInHeadline(Page page, Block block)
    {
        var family = page.WordsOf(block)[^1];
        return !PersonNames.IsGiven(family.Hash) && Headlines.WordsOf(page, page.Blocks[page.HeadFirst]).Contains(family.Hash);
    }

    private static bool IsBelowAuthor(Page page, Block block)
    {
        for (var i = page.HeadLast + 1; i < block.Index; i++)
        {
            if (page.Blocks[i].Role == LineRole.Byline) return true;
        }

        return false;
    }

    /// <summary>Whether another line says who wrote it: with a word for that, or right below the name, a name that the headline has not.</summary>
    private static bool HasOther(Page page, Block block)
    {
        for (var i = page.HeadLast + 1; i < page.HeadEnd; i++)
        {
            if (BylineEvidence.Of(page, page.Blocks[i]) >= BylineEvidence.Cue) return true;
        }

        return page.Behind(block) is { } next && page.IsInHeadline(next) && BylineEvidence.Of(page, next) == BylineEvidence.Name && SharedWithHeadline(page, next) == 0;
    }

    // A column's name may stand in parentheses or quotation marks, an author's does not.
    private static bool IsWrapped(ReadOnlySpan<char> text) => Wrappers.Contains(text[0], StringComparison.Ordinal) && !char.IsLetterOrDigit(text[^1]);

    /// <summary>Whether a line names who took a picture, and with them perhaps for whom, but no one else.</summary>
    public static bool IsOfPhotographer(Page page, Block block) =>
        BylineGrammar.Read(page, BylineEvidence.WithoutStamps(page, block)).TrueForAll(static part => part.Role == BylineWord.Photographer);

    // "Cheese on the market - photo: Aso": what stands in front of a photographer is no author; nor is "the players cheer (Horizon)".
    private static bool IsCaptionWithCredit(Page page, Block block) =>
        BylineGrammar.Read(page, block.Content) is [{ Kind: BylinePartKind.Shape, Role: BylineWord.None } shape, .., var last]
        && (last.Role == BylineWord.Photographer
            || (last.Kind is BylinePartKind.House or BylinePartKind.Agency or BylinePartKind.Special && page.Text[last.Range.Start - 1] == '('
                && (page.WordsOf(shape.Range).Length >= FewestWordsOfCaption || SharesWords(page, block))));

    // "Source:" on a line of its own is followed by the source.
    private static Answer TakeNext(Page page, Block block)
    {
        if (BylineGrammar.Read(page, block.Content) is not [{ Kind: BylinePartKind.Cue }]
            || page.Behind(block) is not { Role: null, IsStamp: false, Cue.Kind: CueKind.None, Words: <= 8 } next
            || !page.IsInHeadline(next) || next.Key == page.Blocks[page.HeadFirst].Key) return Answer.Taken;
        next.Take(LineRole.Byline, BylineEvidence.Cue);
        return Answer.TakenRun;
    }

    /// <summary>Whether a line with no more than the shape of a name may be one: nothing else there is, and it is not also a link.</summary>
    private static bool IsAlone(Page page, Block block)
    {
        if (page.IsRepeated(block)) return IsRepeatedInHeadline(page, block) || IsIntroducedBelow(page, block);
        if (IsNamedBelow(page, block)) return true;
        if (!IsBesideStamp(page, block) || SharesWords(page, block) || IsTextOfImage(page, block)) return false;
        for (var i = page.HeadLast + 1; i < page.HeadEnd; i++)
        {
            var other = page.Blocks[i];
            if (other != block && BylineEvidence.Of(page, other) >= BylineEvidence.Of(page, block)) return false;
        }

        return true;
    }

    /// <summary>Whether a line that says who wrote it has the same name.</summary>
    private static bool IsNamedBelow(Page page, Block block)
    {
        for (var i = page.HeadLast + 1; i < Math.Min(page.HeadEnd + 2, page.Blocks.Count); i++)
        {
            var other = page.Blocks[i];
            if (BylineEvidence.Of(page, other) < BylineEvidence.Cue) continue;
            foreach (var part in BylineGrammar.Read(page, other.Content))
            {
                if (ArabicText.FoldEquals(part.Range.Of(page.Text), page[block])) return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name stands again, below the text and above a line that says what the person is.</summary>
    private static bool IsIntroducedBelow(Page page, Block block)
    {
        for (var i = page.BodyFirst + 1; i + 1 < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Key == block.Key) return PersonNames.HasOccupation(page.WordsOf(page.Blocks[i + 1].Head));
        }

        return false;
    }

    private static bool IsRepeatedInHeadline(Page page, Block block)
    {
        var times = 0;
        for (var i = page.HeadLast + 1; i < page.HeadEnd; i++)
        {
            if (page.Blocks[i].Key == block.Key) times++;
        }

        return times == page.Repeats[block.Key];
    }

    // A caption speaks of what headline and text speak of; an author's name is found in neither.
    private static bool SharesWords(Page page, Block block) =>
        Headlines.AreOfText(page, page.WordsOf(block))
        || SharedWithHeadline(page, block) >= SomeShared;

    // An image's own text says what its caption says, in other forms of the same words.
    private static bool IsTextOfImage(Page page, Block block)
    {
        if (page.Behind(block) is not { IsStamp: false, Key: not 0 } caption || caption.Words < block.Words || caption.Index == page.BodyFirst) return false;
        var folded = ArabicText.Fold(page[caption].ToString());
        var (all, shared) = (0, 0);
        for (var reader = new WordReader(page[block]); reader.MoveNext(); all++)
        {
            var word = ArabicText.Fold(page[block][reader.Start..reader.End].ToString());
            if (word.Length >= FewestLettersOfRoot && folded.Contains(word, StringComparison.Ordinal)) shared++;
        }

        return shared * 2 >= all;
    }

    private static bool IsBesideStamp(Page page, Block block) =>
        page.Before(block) is { IsStamp: true } || page.Behind(block) is { IsStamp: true } || page.Behind(block)?.Index == page.BodyFirst;
}
