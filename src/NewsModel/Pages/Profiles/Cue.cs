namespace NewsModel.Pages.Profiles;

/// <summary>By which of the phrases of <c>page-cues.tsv</c> a block begins.</summary>
internal enum CueKind
{
    None,
    Share,
    Counter,
    Listen,
    Tags,
    Comments,
    Related,
    MostRead,
    ReadAlso,
    Translation,
    Window,
    Warning,
    Home,
    Menu,
    Breaking,
    Masthead,
    Photo,
    Credit,
    Source,
    Date,
    Poll,
    Advert,
    Newsletter,
    Footer,
    Rights,
    Section,
    ListEnd,
    End,
}

/// <summary>What a phrase means: its kind, and for a translation link the language to which it leads.</summary>
internal readonly record struct CueWord(CueKind Kind, string? Language);

/// <summary>The cue of one block.</summary>
/// <param name="Kind">What it announces.</param>
/// <param name="Rest">Where the block's content goes on behind the phrase, counted from the content's start.</param>
/// <param name="Whole">Whether nothing but numbers follows.</param>
/// <param name="Language">For a translation link, the language to which it leads.</param>
internal readonly record struct Cue(CueKind Kind, int Rest, bool Whole, string? Language);
