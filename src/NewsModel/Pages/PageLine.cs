namespace NewsModel;

/// <summary>One line of a page: its place, what it is there for, and how sure that is.</summary>
/// <param name="Range">
/// The line with its line break, so that the ranges of all lines follow one another without a gap from the first
/// unit of the page to the last. In UTF-16 code units, or in bytes when bytes were read.
/// </param>
/// <param name="Content">The line without its line break, outer white space, invisible marks and list bullet.</param>
/// <param name="Role">What the line is there for; every line has exactly one role.</param>
/// <param name="Confidence">From 0, a mere default, to 1, certain.</param>
/// <include file="Examples/PageLine.xml" path="*/example[@id='PageLine']"/>
public readonly record struct PageLine(TextRange Range, TextRange Content, LineRole Role, double Confidence);
