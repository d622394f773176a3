namespace NewsModel.Pages.Profiles;

/// <summary>What a phrase of <c>labels.tsv</c> or <c>byline-cues.tsv</c> does in a byline; from writer to source it opens one.</summary>
internal enum BylineWord
{
    None,
    Writer,
    Reporter,
    Interviewer,
    Preparer,
    Editor,
    Translator,
    Photographer,
    Source,
    House,
    HouseWord,
    HouseKind,
    SiteWord,
    HouseTail,
    Special,
    Agencies,
    Title,
    Occupation,
    From,
    Noun,
    Outlet,
    NoName,
    Call,
    Writes,
    BeforeTime,
}

internal static class BylineWords
{
    /// <summary>The word for a label of <c>labels.tsv</c>; null for those that speak of no one.</summary>
    public static BylineWord? Find(string label) => label switch
    {
        "author" => BylineWord.Writer,
        "report" or "correspondent" => BylineWord.Reporter,
        "interview" => BylineWord.Interviewer,
        "prepared" => BylineWord.Preparer,
        "edited" => BylineWord.Editor,
        "translated" => BylineWord.Translator,
        "photo" => BylineWord.Photographer,
        "source" => BylineWord.Source,
        _ => null,
    };
}
