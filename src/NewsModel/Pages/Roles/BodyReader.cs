using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>The text, from its first paragraph to its end, and everything behind it.</summary>
internal sealed class BodyReader : RoleReader
{
    private const double Prose = 0.95;
    private const double Short = 0.7;
    private const double Guess = 0.5;
    private const int MostWordsOfSubhead = 14;

    private const int FewestWordsOfSentence = 6;
    private const int MostWordsOfName = 5;

    /// <summary>So far into a text the author may stand.</summary>
    private const int FirstBlocks = 3;

    /// <summary>So many short lines in a row end the text.</summary>
    private const int ShortLines = 3;
    private const int MostShortLines = 30;

    public override Answer Read(Page page, Block block)
    {
        if (block.Index != page.BodyFirst) return Answer.Pass;
        var next = block;
        while (next is not null && ReadOne(page, next) is { } behind) next = behind < page.Blocks.Count ? page.Blocks[behind] : null;
        if (next is not null) TailReader.Read(page, next.Index);
        return Answer.TakenRun;
    }

    /// <summary>Gives a block of the text its role; the index of the next, or null when the text ended before this one.</summary>
    private static int? ReadOne(Page page, Block block)
    {
        if (Interruption.RoleOf(block.Cue) is { } role)
        {
            if (Interruption.IsOneLine(page, block) || (role == LineRole.Share && page.Behind(block) is { } entry && IsClockOfEntry(page, entry))) return Take(block, role, Prose);
            if (Interruption.Resumes(page, block) is not { } resumed) return null;
            for (var i = block.Index; i < resumed; i++) page.Blocks[i].Take(role, Prose);
            if (role == LineRole.InlineRelated ? IsSubheadBehind(page, block, page.Blocks[resumed - 1]) : role == LineRole.Share && resumed == block.Index + 2 && IsHeading(page.Blocks[resumed - 1])) page.Blocks[resumed - 1].Take(LineRole.Subhead, Guess);
            return resumed;
        }

        if (block.Cue is { Kind: CueKind.End, Whole: true }) return null;
        if (Inserted.IsPlaceInGallery(page, block)) return TakePicture(page, block);
        if (block.Words == 0 || IsClockOfEntry(page, block)) return Take(block, LineRole.Other, Short);
        if (block.IsStamp) return Interruption.Resumes(page, block) is { } after ? TakeRun(page, block, after) : null;
        if (Inserted.RoleOf(page, block) is { } inserted) return Take(block, inserted, Short);
        if (CreditReader.IsCredit(page, block)) return Take(block, LineRole.Credit, Short);
        if (LinkReader.IsMarkOfImage(page, block)) return Take(block, LineRole.Other, Short);
        if (block.Cue.Kind == CueKind.Photo || IsOfGallery(page[block])) return Take(block, LineRole.Caption, Short);
        if (block.Cue.Kind == CueKind.Source) return Take(block, BylineEvidence.Of(page, block) > 0 ? LineRole.Byline : LineRole.Other, Short);
        if (page.Before(block) is { Role: LineRole.Caption, Cue: { Kind: CueKind.Photo, Whole: true } } && !block.IsProse) return Take(block, LineRole.Caption, Short);
        if (IsOfAuthor(page, block)) return null;
        if (block is { IsProse: true, EndsInStop: false, Length: <= Inserted.LongestCaption } && Headlines.RepeatsItself(page[block])) return Take(block, LineRole.Caption, Guess);
        if (!block.EndsInStop && block.Length <= Inserted.LongestCaption && page.Behind(block) is { } below && CreditReader.IsCredit(page, below) && page.Behind(below) is { IsProse: true } or { Cue.Kind: CueKind.Photo }) return Take(block, LineRole.Caption, Short);
        if (block.IsProse) return Take(block, Quotes.Wrap(page[block]) ? LineRole.Quote : LineRole.Body, Prose);
        if (block.Key != 0 && page.Behind(block)?.Key == block.Key) return TakeTwice(page, block);
        if (IsByline(page, block)) return Take(block, BylineReader.IsOfPhotographer(page, block) ? LineRole.Credit : LineRole.Byline, Short);
        if (page.Before(block) is { Role: LineRole.Credit } && !block.EndsInStop) return Take(block, LineRole.Caption, Guess);
        if (block.EndsInStop || block.EndsInComma || IsListed(page, block)) return Take(block, LineRole.Body, Short);
        return ReadShort(page, block);
    }

    private static int? ReadShort(Page page, Block block)
    {
        var (last, isTimed) = (block.Index, false);
        while (last + 1 < page.Blocks.Count && last - block.Index < MostShortLines && (IsShort(page.Blocks[last + 1]) || IsInside(page, page.Blocks[last + 1])))
            isTimed |= page.Blocks[++last].IsStamp;
        var isFollowed = last + 1 < page.Blocks.Count && Continues(page, page.Blocks[last + 1]);
        if (!isFollowed && last < page.CoreLast && page.Blocks[last + 1].Cue.Kind is CueKind.Advert or CueKind.Newsletter or CueKind.ReadAlso && Interruption.Resumes(page, page.Blocks[last + 1]) is { } behind)
            return TakeRun(page, block, behind);
        if (!isFollowed) return BelongsToText(page, block) || AnnouncesList(page, block, last) ? Take(block, LineRole.Body, Guess) : null;
        if (isTimed) return TakeInserted(page, block, last);
        if (block.EndsInColon && last > block.Index && HaveFewWords(page, block.Index + 1, last, AreBulleted(page, block.Index + 1, last) && !block.Bulleted ? MostWordsOfSubhead : MostWordsOfItem(block))) return TakeList(page, block, last);
        if (last > block.Index && page.Before(block) is { Role: LineRole.Body, EndsInQuestion: true } && HaveFewWords(page, block.Index, last, MostWordsOfSubhead)) return TakeList(page, block, last);
        if (last > block.Index && Verses.Are(page, block.Index, last)) return TakeList(page, block, last);
        if (last - block.Index + 1 >= ShortLines && !block.Bulleted)
            return Interruption.Resumes(page, block) is { } resumed ? TakeRun(page, block, resumed) : null;
        if (block.StampCount > 0 && BylineEvidence.EndsInDay(page, block)) return Take(block, LineRole.InlineRelated, Guess);
        var isSubhead = !block.Bulleted && block.Index == last && block.Words <= MostWordsOfSubhead && !(block.EndsInColon && block.Words >= FewestWordsOfSentence);
        return Take(block, isSubhead ? LineRole.Subhead : LineRole.Body, Short);
    }

    private static bool HaveFewWords(Page page, int first, int last, int most)
    {
        for (var i = first; i <= last; i++)
        {
            if (page.Blocks[i].Words > most) return false;
        }

        return true;
    }

    private static bool AreBulleted(Page page, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!page.Blocks[i].Bulleted) return false;
        }

        return true;
    }

    // The clock of an entry of a live page stands above its heading and its text.
    private static bool IsClockOfEntry(Page page, Block block) =>
        block.OtherWords == 0 && StampReader.IsClock(page, block)
        && page.Behind(block) is { IsStamp: false, IsProse: false, Cue.Kind: CueKind.None, Words: <= MostWordsOfSubhead } heading && page.Behind(heading) is { IsProse: true };

    // "2 / 3 A dark room helps to sleep."
    private static bool IsOfGallery(ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text);
        if (!reader.MoveNext() || !reader.IsNumber || reader.Start > 0) return false;
        var end = reader.End;
        return reader.MoveNext() && reader.IsNumber && text[end..reader.Start].Trim() is "/" && reader.MoveNext() && !reader.IsNumber;
    }

    private static bool IsByline(Page page, Block block) =>
        page.CoreLast > block.Index && (BylineEvidence.Of(page, block) == BylineEvidence.Cue || IsSignedByHouse(page, block));

    // "Morning Post - Samira Ahmad:" above the text.
    private static bool IsSignedByHouse(Page page, Block block) =>
        block.Index - page.BodyFirst < FirstBlocks && BylineEvidence.Of(page, block) == BylineEvidence.House
        && BylineGrammar.Read(page, block.Content).Exists(static part => part.Kind is BylinePartKind.Person or BylinePartKind.Shape);

    private static bool IsShort(Block block) => block is { IsProse: false, IsStamp: false, EndsInStop: false, Cue.Kind: CueKind.None };

    /// <summary>Behind a colon, lines of few words are a list; titles of other articles are longer. A whole sentence announces longer items.</summary>
    private static int MostWordsOfItem(Block announcing) => announcing.Words >= FewestWordsOfSentence ? 14 : 5;

    /// <summary>Blank lines around the last of several lines part it from the links above it.</summary>
    private static bool IsSubheadBehind(Page page, Block cue, Block last) =>
        last is { Apart: true, IsStamp: false, Cue.Kind: CueKind.None } && !page.Blocks[cue.Index + 1].Apart
        && last.Words <= MostWordsOfSubhead && page.Behind(last) is { Apart: true };

    // The only line between a button and the text, as an entry of a live page has it.
    private static bool IsHeading(Block block) =>
        block is { IsStamp: false, Bulleted: false, EndsInStop: false, Words: >= 2 and <= MostWordsOfSubhead, Cue.Kind: CueKind.None };

    /// <summary>The author's name as a heading: what follows is about the author.</summary>
    private static bool IsOfAuthor(Page page, Block block)
    {
        if (block.Key == 0 || block.Words > MostWordsOfName) return false;
        if (block.Index < page.CoreLast && !(page.Behind(block) is { } about && PersonNames.HasOccupation(page.WordsOf(about.Head)))) return false;
        for (var i = Math.Max(0, page.HeadFirst - 1); i < page.BodyFirst; i++)
        {
            if (page.Blocks[i].Role != LineRole.Byline) continue;
            foreach (var part in BylineGrammar.Read(page, BylineEvidence.WithoutStamps(page, page.Blocks[i])))
            {
                if (part.Kind is BylinePartKind.Person or BylinePartKind.Shape && PageWord.Sum(page.WordsOf(part.Range)) == block.Key) return true;
            }
        }

        return false;
    }

    // The date of an article that is linked from inside the text.
    private static bool IsInside(Page page, Block block) => block.IsStamp && block.Index < page.CoreLast;

    /// <summary>An image or a linked article with its date, set into the text.</summary>
    private static int TakeInserted(Page page, Block block, int last)
    {
        for (var i = block.Index; i <= last; i++)
        {
            var each = page.Blocks[i];
            var isOfImage = CreditReader.IsCredit(page, page.Blocks[i + 1]);
            each.Take(CreditReader.IsCredit(page, each) ? LineRole.Credit : isOfImage ? LineRole.Caption : LineRole.InlineRelated, Guess);
        }

        return last + 1;
    }

    private static bool Continues(Page page, Block block) => block.IsProse || (block.EndsInStop && block.Index <= page.CoreLast);

    // The last line of a text may lack its stop; a link below the text is no longer part of it, nor are keywords.
    private static bool BelongsToText(Page page, Block block) =>
        block.Words >= 4 && page[block].Contains(' ') && page.Before(block) is { Role: LineRole.Body or LineRole.Quote }
        && !page.IsRepeated(block) && BylineEvidence.Of(page, block) == 0 && page.Behind(block) is { Cue.Kind: not CueKind.None }
        && !new TagWords(page, block.Index).HasAll(block);

    // A text may end with a list; the name of a box of links is shorter than the sentence that announces one.
    private static bool AnnouncesList(Page page, Block block, int last) =>
        block is { EndsInColon: true, Words: >= FewestWordsOfSentence }
        && page.Behind(block) is { Bulleted: true } && HaveFewWords(page, block.Index + 1, last, MostWordsOfItem(block));

    // Items belong to the sentence that announces them.
    private static bool IsListed(Page page, Block block) =>
        block.Bulleted && page.Before(block) is { } before && (before.EndsInColon || before is { Bulleted: true, Role: LineRole.Body });

    private static int TakeList(Page page, Block block, int last)
    {
        for (var i = block.Index; i <= last; i++) page.Blocks[i].Take(LineRole.Body, Short);
        return last + 1;
    }

    // "2/6" on a line of its own, and below it what the picture shows.
    private static int TakePicture(Page page, Block block)
    {
        block.Take(LineRole.Other, Short);
        if (page.Behind(block) is not { IsStamp: false, Length: <= Inserted.LongestCaption, Cue.Kind: CueKind.None or CueKind.Photo } shown || Inserted.IsPlaceInGallery(page, shown)) return block.Index + 1;
        shown.Take(LineRole.Caption, Short);
        return block.Index + 2;
    }

    private static int TakeTwice(Page page, Block block)
    {
        page.Blocks[block.Index + 1].Take(LineRole.Caption, Prose);
        block.Take(LineRole.Caption, Prose);
        return block.Index + 2;
    }

    private static int TakeRun(Page page, Block block, int end)
    {
        for (var i = block.Index; i < end; i++) page.Blocks[i].Take(LineRole.InlineRelated, Guess);
        return end;
    }

    private static int Take(Block block, LineRole role, double confidence)
    {
        block.Take(role, confidence);
        return block.Index + 1;
    }
}
