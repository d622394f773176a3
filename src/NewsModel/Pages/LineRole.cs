namespace NewsModel;

/// <summary>What a line of a news page is there for.</summary>
/// <include file="Examples/LineRole.xml" path="*/example[@id='LineRole']"/>
public enum LineRole
{
    /// <summary>None of the others, or nothing by which to tell.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Other']"/>
    Other,
    /// <summary>Nothing but white space.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Blank']"/>
    Blank,
    /// <summary>The title of the document as a browser's tab shows it: the headline with the site's name.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='PageTitle']"/>
    PageTitle,
    /// <summary>The site's own name, motto, staff or issue.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Masthead']"/>
    Masthead,
    /// <summary>A clock of the page, not of the article: when it was served or last touched.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='PageClock']"/>
    PageClock,
    /// <summary>A date of the page, not of the article; with or without a clock beside it.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='PageDate']"/>
    PageDate,
    /// <summary>A menu, a ticker, a button: a way to elsewhere.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Navigation']"/>
    Navigation,
    /// <summary>The way from the home page to this one.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Breadcrumb']"/>
    Breadcrumb,
    /// <summary>The short line above the headline.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Kicker']"/>
    Kicker,
    /// <summary>The headline, each time it is printed.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Title']"/>
    Title,
    /// <summary>The line that goes on where the headline ends.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Subtitle']"/>
    Subtitle,
    /// <summary>The section of the site in which the article stands.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Section']"/>
    Section,
    /// <summary>Who wrote it, or which house.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Byline']"/>
    Byline,
    /// <summary>When it was published or updated.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Timestamp']"/>
    Timestamp,
    /// <summary>Where it was written, on a line of its own. No line gets it yet: a place that opens a paragraph is <see cref="Article.Dateline"/>.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Dateline']"/>
    Dateline,
    /// <summary>The paragraph that sums the article up.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Lead']"/>
    Lead,
    /// <summary>A paragraph or list item of the article.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Body']"/>
    Body,
    /// <summary>A heading inside the article.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Subhead']"/>
    Subhead,
    /// <summary>A paragraph that is one quotation.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Quote']"/>
    Quote,
    /// <summary>What is said of an image, or printed in its place.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Caption']"/>
    Caption,
    /// <summary>Whose image it is.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Credit']"/>
    Credit,
    /// <summary>"Read also" and the titles below it, in the middle of the article.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='InlineRelated']"/>
    InlineRelated,
    /// <summary>Keywords.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Tags']"/>
    Tags,
    /// <summary>Buttons and counters: share, print, listen, views.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Share']"/>
    Share,
    /// <summary>Other articles, behind this one.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Related']"/>
    Related,
    /// <summary>Readers' comments and the form for them.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Comments']"/>
    Comments,
    /// <summary>Rights, contacts and policies at the page's end.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='Footer']"/>
    Footer,
    /// <summary>A link to the article in another language.</summary>
    /// <include file="Examples/LineRole.xml" path="*/example[@id='TranslationLink']"/>
    TranslationLink,
}
