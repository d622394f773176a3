using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>Who wrote it and where: from the bylines, and from the head and the tail of the text.</summary>
internal static class BylineAssembly
{
    public static (Byline? Byline, string? Dateline) Read(Page page)
    {
        var (contributors, raws) = (page.Parts.Contributors, page.Parts.Bylines);
        string? place = null;
        var (seen, seenLines) = (page.Seen, page.SeenLines);
        seen.Clear();
        seenLines.Clear();
        var carried = default(BylinePart);
        foreach (var block in page.Blocks)
        {
            if (block.Role != LineRole.Byline) continue;
            var range = BylineEvidence.WithoutStamps(page, block);
            if (!seenLines.Add(PageWord.Sum(page.WordsOf(range)))) continue;
            var isNew = false;
            foreach (var part in BylineGrammar.Read(page, range))
            {
                if (part.Kind == BylinePartKind.Place) place ??= BlockText.Of(page, part.Range);
                if (part.Kind == BylinePartKind.Cue) carried = part;
                isNew |= part.Kind is BylinePartKind.Place or BylinePartKind.Cue or BylinePartKind.Special;
                isNew |= Add(page, part.Cue.Length == 0 ? part with { Cue = carried.Cue, Role = carried.Role } : part, contributors, seen);
            }

            if (isNew) raws.Add(Raw(page, range, contributors));
        }

        if (!contributors.Exists(static each => each.Kind == ContributorKind.Person) && HeadlineAuthors.Find(page) is { } author)
        {
            Add(page, new BylinePart(BylinePartKind.Person, author, default, BylineWord.None), contributors, seen);
            raws.Add(BlockText.Of(page, author));
        }

        if (!contributors.Exists(static each => each.Kind == ContributorKind.Person) && Datelines.AuthorAtHead(page) is { } writer && Add(page, writer, contributors, seen)) raws.Add(BlockText.Of(page, writer.Range));
        var head = Datelines.AtHead(page);
        foreach (var part in head.Parts) AddAgency(page, part, raws, contributors, seen);
        if (Datelines.AgencyBehindDay(page) is { } agency) AddAgency(page, agency, raws, contributors, seen);
        if (Datelines.AgencyAtTail(page) is { } tail) AddAgency(page, tail, raws, contributors, seen);
        var byline = contributors.Count == 0 && raws.Count == 0 ? null : new Byline { Raw = string.Join('\n', raws), Contributors = contributors };
        return (byline, head.Text ?? place);
    }

    // Most bylines are a name and nothing else.
    private static string Raw(Page page, TextRange range, List<Contributor> contributors) =>
        contributors is [.., { Name: var name }] && range.Of(page.Text).SequenceEqual(name) ? name : BlockText.Of(page, range);

    private static void AddAgency(Page page, BylinePart part, List<string> raws, List<Contributor> contributors, HashSet<ulong> seen)
    {
        if (part.Kind != BylinePartKind.Agency || !Add(page, part, contributors, seen)) return;
        raws.Add(BlockText.Of(page, part.Range));
    }

    private static bool Add(Page page, BylinePart part, List<Contributor> contributors, HashSet<ulong> seen)
    {
        ContributorKind? kind = part.Kind switch
        {
            // As on one line: a source without a given name is a paper or a body.
            BylinePartKind.Shape when part.Role == BylineWord.Source => ContributorKind.Organization,
            BylinePartKind.Person or BylinePartKind.Shape => ContributorKind.Person,
            BylinePartKind.House => ContributorKind.Organization,
            BylinePartKind.Agency => ContributorKind.Agency,
            _ => null,
        };
        if (kind is null) return false;
        if (seen.Add(PageWord.Sum(page.WordsOf(part.Range))))
        {
            contributors.Add(new Contributor { Name = BlockText.Of(page, part.Range), Kind = kind, Role = RoleOf(page, part) });
            return true;
        }

        AddRole(page, part, contributors);
        return false;
    }

    /// <summary>The same name again may say what it did.</summary>
    private static void AddRole(Page page, BylinePart part, List<Contributor> contributors)
    {
        var name = BlockText.Of(page, part.Range);
        var known = contributors.FindIndex(each => ArabicText.FoldEquals(each.Name, name));
        if (known >= 0 && contributors[known].Role is null) contributors[known] = contributors[known] with { Role = RoleOf(page, part) };
    }

    private static string? RoleOf(Page page, BylinePart part) => part.Cue.Length > 0 ? BlockText.Of(page, part.Cue) : null;
}
