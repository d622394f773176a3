namespace NewsModel;

/// <summary>Articles as JSON Lines: one JSON document a line, many in a file, read and written one at a time.</summary>
/// <remarks>
/// Memory is bounded by the longest line, however long the file is. A line that cannot be read is reported with its
/// number, and those behind it are read all the same. Needs no reflection.
/// </remarks>
/// <include file="Examples/JsonLines.xml" path="*/example[@id='JsonLines']"/>
public static partial class JsonLines;
