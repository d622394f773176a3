using NewsModel;

namespace Newsroom.Store;

/// <summary>An article, and when it came in.</summary>
internal sealed record StoredArticle(Guid Id, DateTimeOffset Received, Article Article);

/// <summary>What a list shows of an article.</summary>
/// <param name="Sequence">Grows with each article.</param>
internal sealed record StoredHeadline(long Sequence, Guid Id, DateTimeOffset Received, string? Title, string? Site, string? Published);
