using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NewsModel.Pages.Assembly;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages;

/// <summary>The route of a page: lines, blocks, roles, article.</summary>
internal sealed class PageReader
{
    private const int MarkupWindow = 512;

    private readonly PageOptions options;
    private readonly ProfileChooser profiles;
    private readonly ConditionalWeakTable<SiteProfile, ConcurrentDictionary<string, SiteRules>> rules = [];
    private readonly ConcurrentDictionary<string, SiteRules> rulesWithoutProfile = [];

    public PageReader(PageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.Timestamps);
        ArgumentNullException.ThrowIfNull(options.Profiles);
        (this.options, profiles) = (options, new ProfileChooser(options.Profiles));
        _ = Rules(null, null);
    }

    public PageReading TooLong(long length) =>
        Failed(new PageNote(PageNoteKind.TooLong, new TextRange(options.MaxLength, 0)) { Found = length, Limit = options.MaxLength }, []);

    public PageReading Read(in PageText input, PageContext context)
    {
        if (input.Length > options.MaxLength) return TooLong(input.Length);
        if (input.Note is { IsError: true } fault) return Failed(fault, []);
        var page = Page.Rent(BrowserMarks.Blank(input.Text));
        var reading = Read(page, input, context);
        page.Return();
        return reading;
    }

    private PageReading Read(Page page, in PageText input, PageContext context)
    {
        var (text, lines) = (page.Text, page.Lines);
        for (var reader = new LineReader(text); reader.TryRead(out var whole, out var inner);)
        {
            if (lines.Count == options.MaxLines)
                return Failed(new PageNote(PageNoteKind.TooManyLines, input.Places.Map(new TextRange(whole.Start, 0))) { Limit = options.MaxLines }, []);
            lines.Add(new Line(whole, Trimming.Content(text, inner, out var bulleted), bulleted));
        }

        BlockReader.Read(page);
        if (page.Blocks.Count == 0) return Failed(new PageNote(PageNoteKind.Empty, new TextRange(0, 0)), LineReport.Write(page, input.Places));
        page.Rules = Rules(ChooseProfile(page, context), context.Region);
        RoleFinder.Find(page);
        var article = ArticleBuilder.Build(page, context, input.Places);
        return new PageReading
        {
            Article = article,
            Lines = LineReport.Write(page, input.Places),
            Notes = Notes(input, page.Blocks[0], article),
        };
    }

    private SiteProfile? ChooseProfile(Page page, PageContext context)
    {
        Span<(ulong Key, int Words)> head = stackalloc (ulong, int)[ProfileChooser.HeadLines];
        var (count, first) = (0, page.Blocks[0]);
        for (var i = 0; i < Math.Min(page.Blocks.Count, ProfileChooser.HeadLines); i++)
        {
            if (page.Blocks[i] is { Length: <= ProfileChooser.LongestName } line) head[count++] = (line.Key, line.Words);
        }

        var words = page.WordsOf(first, new TextRange(first.Content.Start, Math.Min(first.Length, Block.LongestLabel)));
        return profiles.Choose(context, page.Text, words, head[..count]);
    }

    private static PageReading Failed(PageNote note, IReadOnlyList<PageLine> lines) =>
        new() { Article = new Article(), Lines = lines, Notes = [note] };

    private static PageNote[] Notes(in PageText input, Block first, Article article)
    {
        List<PageNote>? notes = null;
        if (input.Note is { } note) Add(note, ref notes);
        if (IsMarkup(input.Text, first)) Add(new PageNote(PageNoteKind.Markup, input.Places.Map(new TextRange(first.Content.Start, 1))), ref notes);
        if (article.Title is null) Add(new PageNote(PageNoteKind.NoTitle), ref notes);
        if (article.Published is null) Add(new PageNote(PageNoteKind.NoPublished), ref notes);
        if (article.Body.Count == 0) Add(new PageNote(PageNoteKind.NoBody), ref notes);
        return notes is null ? [] : [.. notes];
    }

    private static void Add(PageNote note, ref List<PageNote>? notes)
    {
        notes ??= [];
        notes.Add(note);
    }

    private static bool IsMarkup(string text, Block first)
    {
        if (text[first.Content.Start] != '<') return false;
        var window = text.AsSpan(first.Content.Start, Math.Min(MarkupWindow, text.Length - first.Content.Start));
        return window.Contains("<html", StringComparison.OrdinalIgnoreCase) || window.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The rules of a site; made once for each profile and region, and let go with the profile.</summary>
    private SiteRules Rules(SiteProfile? profile, Region? region)
    {
        var made = profile is null ? rulesWithoutProfile : rules.GetValue(profile, static _ => []);
        return made.TryGetValue(region?.Code ?? "", out var found) ? found : Make(made, profile, region);
    }

    private SiteRules Make(ConcurrentDictionary<string, SiteRules> made, SiteProfile? profile, Region? region) =>
        made.GetOrAdd(region?.Code ?? "", _ => new SiteRules(profile, new TimestampParser(Timestamps(profile, region))));

    private TimestampOptions Timestamps(SiteProfile? profile, Region? region) => options.Timestamps with
    {
        Region = region ?? (profile?.Region is { } code ? Region.Parse(code) : options.Timestamps.Region),
        DayMonthOrder = profile?.DateOrder switch
        {
            "dmy" => DayMonthOrder.DayFirst,
            "mdy" => DayMonthOrder.MonthFirst,
            _ => options.Timestamps.DayMonthOrder,
        },
    };
}
