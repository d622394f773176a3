using NewsModel.Pages.Lines;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>Writes the roles of the blocks back onto the lines.</summary>
internal static class LineReport
{
    public static LineList Write(Page page, InputPlaces places)
    {
        var (lines, blocks, confidences) = (page.Lines, page.Blocks, page.Confidences);
        confidences.Clear();
        var report = new PackedLine[lines.Count];
        var next = 0;
        for (var i = 0; i < report.Length; i++)
        {
            var line = lines[i];
            if (line.IsBlank)
            {
                report[i] = Pack(line, places, LineRole.Blank, Index(confidences, 1));
                continue;
            }

            // A line of strokes alone is in no block.
            while (next < blocks.Count && blocks[next].LastLine < i) next++;
            var (role, confidence) = next < blocks.Count && blocks[next].FirstLine <= i ? (blocks[next].Role, blocks[next].Confidence) : (null, 0);
            report[i] = Pack(line, places, role ?? LineRole.Other, Index(confidences, confidence));
        }

        return new LineList(places.Map(default).Start, report, [.. confidences]);
    }

    private static PackedLine Pack(in Line line, InputPlaces places, LineRole role, int confidence)
    {
        var content = places.Map(line.Content);
        return new PackedLine(places.Map(new TextRange(line.Range.End, 0)).Start, content.Start, content.Length, (byte)role, (ushort)confidence);
    }

    private static int Index(List<double> confidences, double value)
    {
        var index = confidences.IndexOf(value);
        if (index >= 0) return index;
        confidences.Add(value);
        return confidences.Count - 1;
    }
}
