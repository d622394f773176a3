using System.ComponentModel.DataAnnotations;

namespace Newsroom.Hosting;

/// <summary>The section <c>Newsroom</c> of the configuration.</summary>
internal sealed class NewsroomOptions
{
    public const string Section = "Newsroom";

    /// <summary>The title of the feeds.</summary>
    [Required]
    public string Title { get; set; } = "Newsroom";

    /// <summary>The file of the articles; a relative path begins at the content root.</summary>
    [Required]
    public string Database { get; set; } = "newsroom.db";

    /// <summary>The address by which others know this site, for links in documents. Default: that of the request.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>The largest body of a request.</summary>
    [Range(1, 1 << 28)]
    public int MaxBodyBytes { get; set; } = 1 << 20;

    /// <summary>The most lines of a page.</summary>
    [Range(1, 1_000_000)]
    public int MaxLines { get; set; } = 20_000;

    /// <summary>How many of the latest articles a feed holds.</summary>
    [Range(1, 1000)]
    public int FeedLength { get; set; } = 20;
}
