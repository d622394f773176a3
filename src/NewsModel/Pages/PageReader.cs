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
    private readonly ConditionalWeakTable<SiteProfile, ConcurrentDictionary<string, SiteRules>> rules = [];
    private readonly ConcurrentDictionary<string, SiteRules> rulesWithoutProfile = [];

    public PageReader(PageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.Timestamps);
        ArgumentNullException.ThrowIfNull(options.Profiles);
        this.options = options;
        _ = Rules(null, null);
    }

    public PageReading TooLong(long length) =>
        Failed(new PageNote(PageNoteKind.TooLong, new TextRange(options.MaxLength, 0)) { Found = length, Limit = options.MaxLength }, []);

    public PageReading Read(PageText input, PageContext context)
    {
        if (input.Length > options.MaxLength) return TooLong(input.Length);
        if (input.Note is { IsError: true } fault) return Failed(fault, []);
        var text = BrowserMarks.Blank(input.Text);
        var lines = new List<Line>(Math.Clamp(text.AsSpan().Count('\n') + 1, 0, Math.Max(0, options.MaxLines)));
        for (var reader = new LineReader(text); reader.TryRead(out var whole, out var inner);)
        {
            if (lines.Count == options.MaxLines)
                return Failed(new PageNote(PageNoteKind.TooManyLines, input.Places.Map(new TextRange(whole.Start, 0))) { Limit = options.MaxLines }, []);
            lines.Add(new Line(whole, Trimming.Content(text, inner, out var bulleted), bulleted));
        }

        var blocks = BlockReader.Read(text, lines);
        if (blocks.Count == 0) return Failed(new PageNote(PageNoteKind.Empty, new TextRange(0, 0)), LineReport.Write(lines, blocks, input.Places));
        var profile = ChooseProfile(text, blocks, context);
        var page = new Page(text, blocks, Rules(profile, context.Region));
        RoleFinder.Find(page);
        var article = ArticleBuilder.Build(page, context, input.Places);
        return new PageReading
        {
            Article = article,
            Lines = LineReport.Write(lines, blocks, input.Places),
            Notes = Notes(input, blocks[0], article),
        };
    }

    private SiteProfile? ChooseProfile(string text, List<Block> blocks, PageContext context)
    {
        Span<TextRange> head = stackalloc TextRange[Math.Min(blocks.Count, ProfileChooser.HeadLines)];
        for (var i = 0; i < head.Length; i++) head[i] = new TextRange(blocks[i].Content.Start, Math.Min(blocks[i].Length, Block.LongestLabel));
        return ProfileChooser.Choose(options.Profiles, context, text, head);
    }

    private static PageReading Failed(PageNote note, IReadOnlyList<PageLine> lines) =>
        new() { Article = new Article(), Lines = lines, Notes = [note] };

    private static List<PageNote> Notes(PageText input, Block first, Article article)
    {
        var notes = new List<PageNote>();
        if (input.Note is { } note) notes.Add(note);
        if (IsMarkup(input.Text, first)) notes.Add(new PageNote(PageNoteKind.Markup, input.Places.Map(new TextRange(first.Content.Start, 1))));
        if (article.Title is null) notes.Add(new PageNote(PageNoteKind.NoTitle));
        if (article.Published is null) notes.Add(new PageNote(PageNoteKind.NoPublished));
        if (article.Body.Count == 0) notes.Add(new PageNote(PageNoteKind.NoBody));
        return notes;
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
        return made.GetOrAdd(region?.Code ?? "", _ => new SiteRules(profile, new TimestampParser(Timestamps(profile, region))));
    }

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
