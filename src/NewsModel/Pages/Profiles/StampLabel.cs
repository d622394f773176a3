namespace NewsModel.Pages.Profiles;

/// <summary>What the words beside a timestamp say of it.</summary>
internal enum StampLabel
{
    None,
    Published,
    Updated,
    Issue,
}
