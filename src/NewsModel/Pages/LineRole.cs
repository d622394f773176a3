namespace NewsModel;

/// <summary>What a line of a news page is there for.</summary>
public enum LineRole
{
    /// <summary>None of the others, or nothing by which to tell.</summary>
    Other,
    /// <summary>Nothing but white space.</summary>
    Blank,
    /// <summary>The title of the document as a browser's tab shows it: the headline with the site's name.</summary>
    PageTitle,
    /// <summary>The site's own name, motto, staff or issue.</summary>
    Masthead,
    /// <summary>A clock of the page, not of the article: when it was served or last touched.</summary>
    PageClock,
    /// <summary>A date of the page, not of the article; with or without a clock beside it.</summary>
    PageDate,
    /// <summary>A menu, a ticker, a button: a way to elsewhere.</summary>
    Navigation,
    /// <summary>The way from the home page to this one.</summary>
    Breadcrumb,
    /// <summary>The short line above the headline.</summary>
    Kicker,
    /// <summary>The headline, each time it is printed.</summary>
    Title,
    /// <summary>The line that goes on where the headline ends.</summary>
    Subtitle,
    /// <summary>The section of the site in which the article stands.</summary>
    Section,
    /// <summary>Who wrote it, or which house.</summary>
    Byline,
    /// <summary>When it was published or updated.</summary>
    Timestamp,
    /// <summary>Where it was written, on a line of its own.</summary>
    Dateline,
    /// <summary>The paragraph that sums the article up.</summary>
    Lead,
    /// <summary>A paragraph or list item of the article.</summary>
    Body,
    /// <summary>A heading inside the article.</summary>
    Subhead,
    /// <summary>A paragraph that is one quotation.</summary>
    Quote,
    /// <summary>What is said of an image, or printed in its place.</summary>
    Caption,
    /// <summary>Whose image it is.</summary>
    Credit,
    /// <summary>"Read also" and the titles below it, in the middle of the article.</summary>
    InlineRelated,
    /// <summary>Keywords.</summary>
    Tags,
    /// <summary>Buttons and counters: share, print, listen, views.</summary>
    Share,
    /// <summary>Other articles, behind this one.</summary>
    Related,
    /// <summary>Readers' comments and the form for them.</summary>
    Comments,
    /// <summary>Rights, contacts and policies at the page's end.</summary>
    Footer,
    /// <summary>A link to the article in another language.</summary>
    TranslationLink,
}
