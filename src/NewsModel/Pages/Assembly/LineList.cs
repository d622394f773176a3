using System.Collections;

namespace NewsModel.Pages.Assembly;

/// <summary>The lines of a page with their roles, each in half the room of a <see cref="PageLine"/>: a line begins where the one above it ends.</summary>
/// <param name="start">Where the first begins.</param>
/// <param name="lines">The lines.</param>
/// <param name="confidences">Those that occur.</param>
internal sealed class LineList(int start, PackedLine[] lines, double[] confidences) : IReadOnlyList<PageLine>
{
    public int Count => lines.Length;

    public PageLine this[int index]
    {
        get
        {
            var line = lines[index];
            var begin = index == 0 ? start : lines[index - 1].End;
            return new PageLine(new TextRange(begin, line.End - begin), new TextRange(line.ContentStart, line.ContentLength), (LineRole)line.Role, confidences[line.Confidence]);
        }
    }

    public IEnumerator<PageLine> GetEnumerator()
    {
        for (var i = 0; i < lines.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>One of them.</summary>
/// <param name="End">Behind its line break.</param>
/// <param name="ContentStart">Where its content begins.</param>
/// <param name="ContentLength">How long that is.</param>
/// <param name="Role">Its <see cref="LineRole"/>.</param>
/// <param name="Confidence">Which of the list's confidences is its.</param>
internal readonly record struct PackedLine(int End, int ContentStart, int ContentLength, byte Role, ushort Confidence);
