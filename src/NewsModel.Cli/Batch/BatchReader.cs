using System.Text.Json;
using NewsModel.Cli.Input;

namespace NewsModel.Cli.Batch;

/// <summary>Reads one record. Safe to share between threads.</summary>
/// <param name="folder">Where the files of records lie.</param>
/// <param name="profile">The site's profile, for all records.</param>
/// <param name="region">The region of records that name none.</param>
internal sealed class BatchReader(string folder, SiteProfile? profile, Region? region)
{
    public BatchResult Read(BatchRecord record)
    {
        var result = new BatchResult(record);
        if (record.Name.File is { } file) return ReadFile(result, file);
        if (record.LineLength > record.Line.Length)
            return result with { Reason = $"Expected a line of at most {LineSplitter.Limit} bytes, found {record.LineLength}." };
        return record.Line.AsSpan().Trim(" \t\r"u8).IsEmpty ? result : ReadLine(result);
    }

    private BatchResult ReadFile(BatchResult result, string file)
    {
        try
        {
            using var stream = new FileStream(Path.Combine(folder, file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return Answer(result, PageParser.Default.Parse(stream, new PageContext { Profile = profile, Region = region }));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return result with { Reason = $"Expected to read the file, which failed: {problem.Message}" };
        }
    }

    private BatchResult ReadLine(BatchResult result)
    {
        PageRecord page;
        try
        {
            page = NewsJson.Deserialize(result.Record.Line, BatchJson.Default.PageRecord);
        }
        catch (JsonException problem)
        {
            return result with { Reason = $"Expected a page as JSON, which failed: {problem.Message}" };
        }

        result = result with { Url = page.Url };
        Uri? url = null;
        Region? country = region;
        if (page.Text is null) return result with { Reason = "Expected the text of a page in 'text', found none." };
        if (page.Url is not null && !PageAddress.TryParse(page.Url, out url))
            return result with { Reason = $"Expected an absolute http or https address in 'url', found '{page.Url}'." };
        if (page.Region is not null && !Region.TryParse(page.Region, out country))
            return result with { Reason = $"Expected a region ({string.Join(' ', Region.All)}) in 'region', found '{page.Region}'." };
        return Answer(result, PageParser.Default.Parse(page.Text, new PageContext { Url = url, Profile = profile, Region = country }));
    }

    private static BatchResult Answer(BatchResult result, PageReading reading) => reading switch
    {
        { Error: { } error } => result with { Reason = error.Message },
        { Article: { Title: null, Body.Count: 0 } } => result with { Reason = "Expected a headline or paragraphs of an article, found neither." },
        _ => result with { Article = NewsJson.SerializeToUtf8Bytes(reading.Article) },
    };
}
