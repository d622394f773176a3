using System.Buffers;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>The section: a short line in the headline's block or just above it, known as one, found in the menu too, or left over.</summary>
internal sealed class SectionReader : RoleReader
{
    private const int MostWords = 4;

    /// <summary>They stand between place and person, work and person, or what an image shows and where; in a title before a name, in an address; around the name of a work or an outlet, or a place.</summary>
    private static readonly SearchValues<char> Foreign = SearchValues.Create("-\u2013\u2014:,\u060C.@(\"\u00AB\u00BB\u201C\u201D");

    /// <summary>How far above the headline a line that says "section" still speaks of the article.</summary>
    private const int Near = 5;
    private const int MostBetween = 6;
    private const int MostWordsOfCode = 3;
    private const int FewestAbove = 4;
    private const int FewestOfKicker = 4;
    private const double Known = 0.95;
    private const double InMenu = 0.85;
    private const double LeftOver = 0.5;

    public override Answer Read(Page page, Block block)
    {
        if (block.Cue is { Kind: CueKind.Section, Whole: false } && WordsOfField(page, block) <= MostWords + 2 && IsAround(page, block))
        {
            block.Take(LineRole.Section, Known);
            return Answer.Taken;
        }

        // "Section:" on a line of its own is followed by the section.
        if (block.Cue is { Kind: CueKind.Section, Whole: true } && IsAround(page, block)
            && page.Behind(block) is { Role: null, Key: not 0, IsStamp: false, HasDigit: false, Words: <= MostWords, Cue.Kind: CueKind.None } named && named.Index != page.HeadFirst)
        {
            block.Take(LineRole.Other, Known);
            named.Take(LineRole.Section, Known);
            return Answer.TakenRun;
        }

        if ((block.Index == page.HeadFirst - 1 || page.IsInHeadline(block)) && SectionLabels.Rest(page, block) > 0)
        {
            block.Take(LineRole.Section, InMenu);
            return Answer.Taken;
        }

        if (block.Words > MostWords || block.EndsInStop || block.EndsInColon || (block.Bulleted && !IsListOfOne(page, block)) || block.HasDigit || page.HeadFirst < 0) return Answer.Pass;

        // A name twice in a row is that of a portrait.
        if ((page.Before(block)?.Key == block.Key || page.Behind(block)?.Key == block.Key) && BylineEvidence.Of(page, block) >= BylineEvidence.Name) return Answer.Pass;

        // So is the site's, at the top of the page.
        if (block.Index == 1 && page.Blocks[0].Key == block.Key) return Answer.Pass;

        // Lone letters are buttons.
        if (AreLetters(page, block)) return Answer.Pass;
        var isAbove = page.IsAbove(block);
        if (isAbove ? !IsNear(page, block) : !page.IsInHeadline(block)) return Answer.Pass;
        if (isAbove && IsBelowWider(page, block))
        {
            block.Take(LineRole.Section, InMenu);
            return Answer.Taken;
        }

        var (isKnown, isInMenu) = (page.Rules.IsSection(block.Key) || IsKindOfSection(page, block), IsInMenu(page, block) || (isAbove && GluedSections.First(page, block) > 0));
        if (isAbove && EndsRepeatedMenu(page, block)) return Answer.Pass;
        if (isAbove && !isInMenu && !(isKnown && !EndsMenu(page, block)) && !IsBehindIssue(page, block)) return Answer.Pass;
        if (!isKnown && !isInMenu && !isAbove && !IsBetweenHouseAndStamp(page, block)) return Answer.Pass;
        if (!isKnown && !isInMenu && CanBeNone(page, block)) return Answer.Pass;
        block.Take(LineRole.Section, isKnown ? Known : isInMenu ? InMenu : LeftOver);
        return Answer.Taken;
    }

    // "Section: news | reads: 318": other fields say other things.
    private static int WordsOfField(Page page, Block block) =>
        page[block].IndexOf('|') is > 0 and var bar ? page.WordsOf(block, new TextRange(block.Content.Start, bar)).Length : block.Words;

    // Where a line that says "section" speaks of the article.
    private static bool IsAround(Page page, Block block) => page.IsInHeadline(block) || (page.IsAbove(block) && page.HeadFirst - block.Index <= Near);

    /// <summary>Whether a line begins as captions do, with what a person is or with an agency, is a timestamp's label, calls the reader, or has a sign that no section has.</summary>
    private static bool CanBeNone(Page page, Block block)
    {
        var words = page.WordsOf(block);
        return PersonNames.OpensLikeCaption(words) || PersonNames.OpensWithOccupation(words) || page[block].ContainsAny(Foreign) || StampFinder.ReadLabel(words).OtherWords == 0 || PersonNames.HasCallOrFrom(words) || Vocabulary.Agencies.TryOpen(words, out _, out _, out _);
    }

    /// <summary>A short line that a stamp or the issue's number parts from the menu.</summary>
    private static bool IsBehindIssue(Page page, Block block) => page.Before(block) is { } above && !StampReader.IsClock(page, above) && (above.IsStamp || above is { HasDigit: true, Words: <= MostWords });

    // "Voice of the South 9" below "Morocco Now 41" is no number of an issue but a list with what is unread in each.
    private static bool IsCounted(Block block) => block is { HasDigit: true, IsStamp: false, Words: <= MostWords };

    // A clock alone is that of a table.
    private static bool IsDay(Page page, Block block) => block.IsStamp && !StampReader.IsClock(page, block);

    /// <summary>Right above the headline, or above the author, the time or a narrower section that stands there.</summary>
    private static bool IsNear(Page page, Block block)
    {
        var distance = page.HeadFirst - block.Index;
        if (distance <= MostBetween && (IsAboveDay(page, block) || IsAboveButtons(page, block) || BylineReader.IsAboveBiography(page, page.Blocks[block.Index + 1]))) return true;
        if (distance is not (2 or 3)) return false;
        var next = page.Blocks[block.Index + 1];
        var isOfArticle = IsDay(page, next) || BylineEvidence.Of(page, next) >= BylineEvidence.Name || PersonNames.OpensWithTitle(page, next);
        if (distance == 2) return isOfArticle || HeadlineFinder.IsAboveWords(page, next) || IsKicker(page, next) || (IsBehindIssue(page, block) && !IsCounted(next)) || IsNarrower(page, block, next);
        var last = page.Blocks[block.Index + 2];
        return isOfArticle && (StampReader.IsClock(page, last) || IsNarrower(page, block, last) || BylineEvidence.Of(page, last) >= BylineEvidence.Cue);
    }

    // Between the section and the headline: on what occasion, or another line that speaks of what the text does.
    private static bool IsKicker(Page page, Block block) =>
        Headlines.IsKicker(page, block)
        || (block is { IsStamp: false, Bulleted: false, Words: >= FewestOfKicker, Cue.Kind: CueKind.None } && !page.IsRepeated(block) && Headlines.AreOfText(page, page.WordsOf(block)));

    private static bool AreLetters(Page page, Block block)
    {
        foreach (ref readonly var word in page.WordsOf(block))
        {
            if (word.Length > 1) return false;
        }

        return true;
    }

    /// <summary>Whether nothing but counters, buttons and lone letters stands in front of the headline.</summary>
    private static bool IsAboveButtons(Page page, Block block)
    {
        for (var i = block.Index + 1; i < page.HeadFirst; i++)
        {
            var next = page.Blocks[i];
            if (!((next.IsNumbers && !next.IsStamp) || next.Cue.Kind is CueKind.Share or CueKind.Counter or CueKind.Listen || AreLetters(page, next))) return false;
        }

        return true;
    }

    /// <summary>Whether the day of the article stands behind it, and nothing else but a narrower section, codes, counters and buttons in front of the headline.</summary>
    private static bool IsAboveDay(Page page, Block block)
    {
        var hasDay = false;
        for (var i = block.Index + 1; i < page.HeadFirst; i++)
        {
            var next = page.Blocks[i];
            if (IsDay(page, next)) hasDay = true;
            else if (next is not ({ HasDigit: true, Words: <= MostWordsOfCode } or { Cue.Kind: CueKind.Share or CueKind.Counter or CueKind.Comments }) && !(i == block.Index + 1 && IsNarrower(page, block, next))) return false;
        }

        return hasDay;
    }

    // "Provinces", "Isfahan", and the day: below a section of the menu and above the article's day stands a narrower one.
    private static bool IsBelowWider(Page page, Block block) =>
        page.Before(block) is { Role: LineRole.Section } wider && page.Behind(block) is { } next && IsDay(page, next) && IsNarrower(page, wider, block) && BylineEvidence.Of(page, block) < BylineEvidence.Name;

    /// <summary>"Various articles", between blank lines right above the headline: the first word is a section's and the page prints it only here.</summary>
    private static bool IsKindOfSection(Page page, Block block) =>
        block.Index == page.HeadFirst - 1 && block.Index >= FewestAbove && block is { Words: 2, Apart: true } && page.Blocks[page.HeadFirst].Apart && !page.IsRepeated(block)
        && page.Rules.IsSection(WordReader.Append(0, page.WordsOf(block)[0].Hash));

    /// <summary>Whether a short line that the page prints only here stands below a section of the menu.</summary>
    private static bool IsNarrower(Page page, Block block, Block next) =>
        (page.IsRepeated(block) || MenuLines.Name(page, block)) && !page.IsRepeated(next) && !page[next].Contains('|') && next is { HasDigit: false, Bulleted: false, EndsInStop: false, EndsInColon: false, Words: <= MostWords, Cue.Kind: CueKind.None };

    // Below a person's name stands what the person is, and below the stamp what an image shows.
    private static bool IsBetweenHouseAndStamp(Page page, Block block) =>
        page.Behind(block) is { IsStamp: true }
        && !IsOfSomeone(page, block)
        && page.Before(block) is { Role: LineRole.Title or LineRole.Byline or LineRole.Section } above
        && (above.Role != LineRole.Byline || BylineEvidence.Of(page, above) >= BylineEvidence.House);

    // "Karim Mansour in Marj", the house itself.
    private static bool IsOfSomeone(Page page, Block block) =>
        PersonNames.IsGiven(page.WordsOf(block)[0].Hash) || Mastheads.IsShort(page, block.Content);

    // The last line of a menu stands below others as short.
    private static bool EndsMenu(Page page, Block block) =>
        page.Before(block) is { Role: not (LineRole.PageTitle or LineRole.TranslationLink), Words: <= MostWords, IsStamp: false } before
        && !((block.Apart || (!page.IsParted && page.Behind(block) is { } next && IsDay(page, next))) && before.Cue.Kind == CueKind.Menu)
        && !(page.Before(before) is { } first && first.Key == before.Key && first.Index == 0);

    /// <summary>Whether it ends a menu that the page prints again, with all its lines as often as this one.</summary>
    private static bool EndsRepeatedMenu(Page page, Block block) =>
        !block.Apart && page.IsRepeated(block) && page.Before(block) is { Key: not 0, Words: <= MostWords } before && before.Key != page.FrontKey && page.Repeats[before.Key] == page.Repeats[block.Key]
        && page.Before(before) is { Key: not 0 } above && above.Key != block.Key && page.Repeats[above.Key] == page.Repeats[block.Key];

    // A bullet between blank lines is a label that is written as a list.
    private static bool IsListOfOne(Page page, Block block) => block.Apart && page.Behind(block) is { Apart: true };

    private static bool IsInMenu(Page page, Block block)
    {
        var name = Vocabulary.WithoutArticle(page[block]);
        for (var i = 0; i < page.HeadFirst; i++)
        {
            var other = page.Blocks[i];
            if (i != block.Index && (i > 0 || page.IsAbove(block)) && (other.Key == block.Key || ArabicText.FoldEquals(Vocabulary.WithoutArticle(page[other]), name))) return true;
        }

        return MenuLines.Name(page, block);
    }
}
