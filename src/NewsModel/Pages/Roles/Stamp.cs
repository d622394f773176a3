using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>A timestamp of the page.</summary>
/// <param name="Value">What was printed; its source is a place in the page's text.</param>
/// <param name="Label">What the words before it, or inside it, say.</param>
internal readonly record struct Stamp(NewsTimestamp Value, StampLabel Label);
